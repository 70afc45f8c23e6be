import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/icon'
import { toneIcon } from '../../../ui/messages/tone'
import toneStyles from '../../../ui/messages/tone.module.css'
import { careItems } from './care-items'
import styles from './screening.module.css'

/** One line under the tabs with what must be seen before the next session; nothing where there is nothing. */
export function CareStrip({ clientId }: { readonly clientId: string }) {
  const { say, tell, locale } = useWords()
  const stands = useQuery(api.screening.ofClient, { clientId }).value
  const today = todayHere()
  const items = stands
    ? careItems(stands, { today, day: (iso) => dayMonth(iso, locale, today) })
    : []
  if (items.length === 0) return null
  return (
    <section className={styles.strip} aria-label={say('screening.mustSee')}>
      {items.map(({ id, tone, says }) => {
        const shape = toneIcon(tone)
        return (
          <span key={id} className={classes(toneStyles[tone], styles.item)}>
            {shape ? <Icon shape={shape} size={14} /> : null}
            {tell(says)}
          </span>
        )
      })}
      <a className={styles.stripLink} href={`#${places.client(clientId, 'profile')}`}>
        {say('screening.title')}
      </a>
    </section>
  )
}

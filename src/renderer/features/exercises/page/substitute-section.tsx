import { TriangleAlert } from 'lucide-react'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import { useChosenClient } from '../chosen-client'
import { ClientSelect, useChosenName } from '../client-select'
import { Section } from './section'
import styles from './substitute-section.module.css'

/** What can stand in for the exercise, for everybody or for one client's flags and equipment. */
export function SubstituteSection({ exerciseId }: { readonly exerciseId: string }) {
  const { say, locale } = useWords()
  const [clientId] = useChosenClient()
  const name = useChosenName()
  const { value } = useQuery(api.checks.substitutes, { clientId, exerciseId })
  if (!value) return null
  const conflicts = new Intl.ListFormat(locale).format(value.conflicts)
  return (
    <Section id="substitutes" title={say('exercisePage.substitute.title')}>
      <div className={styles.who}>
        <ClientSelect
          isLabelHidden
          label={say('exercisePage.substitute.forWhom')}
          nobody={say('exercisePage.substitute.anybody')}
        />
        {conflicts !== '' && name !== undefined ? (
          <p className={styles.conflict}>
            <Icon shape={TriangleAlert} size={14} className={styles.mark} />
            {say('exercisePage.substitute.conflict', { name, conflicts })}
          </p>
        ) : null}
      </div>
      {value.substitutes.length === 0 ? (
        <p className="quiet">{say('exercisePage.substitute.none')}</p>
      ) : (
        <ul className={styles.list}>
          {value.substitutes.map((one) => (
            <li key={one.exerciseId} className={styles.one}>
              <a href={`#${places.exercise(one.exerciseId)}`}>{one.name}</a>
              <span className="quiet">{one.reasons.join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

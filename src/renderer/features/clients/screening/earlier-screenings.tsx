import { X } from 'lucide-react'
import type { ScreeningRecord } from '../../../../shared/contract/screening'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { IconButton } from '../../../ui/actions/icon-button'
import profileStyles from '../profile/profile.module.css'
import styles from './screening.module.css'

type EarlierProps = {
  readonly clientId: string
  readonly records: readonly ScreeningRecord[]
}

/** All screenings on file, the newest first; removing one is an act like every other. */
export function EarlierScreenings({ clientId, records }: EarlierProps) {
  const { say, locale } = useWords()
  const remove = useCommand(api.screening.remove)
  if (records.length === 0) return null
  return (
    <section aria-label={say('screening.onFile')}>
      <h3 className={styles.legend}>{say('screening.onFile')}</h3>
      <ul>
        {records.map((record) => {
          const day = dayMonth(record.day, locale, todayHere())
          const form = say('screening.formOf', { name: record.formName, year: record.formYear })
          return (
            <li key={record.id} className={profileStyles.row}>
              <span className="quiet">{day}</span>
              <span className={profileStyles.rowText}>
                {form}
                {record.yes.length === 0 ? null : (
                  <span className="quiet">
                    {` · ${record.yes.map((id) => say(`screening.topic.${id}`)).join(', ')}`}
                  </span>
                )}
              </span>
              <IconButton
                icon={X}
                size="small"
                label={say('clients.removeNamed', { name: `${form}, ${day}` })}
                onPress={() => void remove({ clientId, screeningId: record.id })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { ClipboardPen } from 'lucide-react'
import type { DueSession } from '../../../../shared/contract/sessions'
import { shortDay, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { classes } from '../../../ui/classes'
import { CodeCap } from '../../../ui/keys/code-cap'
import styles from './log-list.module.css'

export type DueListProps = {
  readonly due: readonly DueSession[]
  readonly onStart: (due: DueSession) => void
  readonly onMissed: (due: DueSession) => void
}

/** What the running program has next: per day its first week that is not in the log. */
export function DueList({ due, onStart, onMissed }: DueListProps) {
  const { say, locale } = useWords()
  const [first] = due
  if (!first) return null
  return (
    <section aria-label={say('sessions.log.due')} className={styles.section}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{say('sessions.log.due')}</h2>
        <span className={styles.note}>
          {say('sessions.log.dueNote', { program: first.programName })}
        </span>
      </div>
      <ul className={styles.due}>
        {due.map((one) => (
          <li className={styles.dueRow} key={one.dayId}>
            <span>{shortDay(one.day, locale, todayHere())}</span>
            <span className={styles.dueName}>{one.dayName}</span>
            <span className={classes(one.timing === 'late' ? styles.late : styles.quiet)}>
              {say(`sessions.log.${one.timing}`)}
            </span>
            <CodeCap code={one.sheetCode} />
            <span className={styles.dueActs}>
              {one.timing === 'late' ? (
                <Button kind="quiet" onPress={() => onMissed(one)} size="small">
                  {say('sessions.log.markMissed')}
                </Button>
              ) : null}
              <Button
                icon={ClipboardPen}
                keys={one === first ? 'Mod+L' : undefined}
                kind={one === first ? 'primary' : 'plain'}
                onPress={() => onStart(one)}
                size="small"
              >
                {say('sessions.log.logDue', { number: one.dayNumber, week: one.week })}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

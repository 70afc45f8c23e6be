import type { EntryView } from '../../../../shared/contract/sessions'
import { useWords } from '../../../formatting/use-words'
import styles from './drill-block.module.css'
import { Tick } from './tick'
import type { SessionActs } from './use-session-acts'

/** The warm-up block: ticks as on paper, outside of sets and tonnage. */
export function DrillBlock({
  drills,
  acts,
}: {
  readonly drills: readonly EntryView[]
  readonly acts: SessionActs
}) {
  const { say } = useWords()
  if (drills.length === 0) return null
  return (
    <section aria-label={say('sessions.page.warmUp')} className={styles.block}>
      <h3 className={styles.title}>{say('sessions.page.warmUp')}</h3>
      <ul className={styles.list}>
        {drills.map((drill) => (
          <Drill acts={acts} drill={drill} key={drill.id} />
        ))}
      </ul>
    </section>
  )
}

function Drill({ drill, acts }: { readonly drill: EntryView; readonly acts: SessionActs }) {
  const [set] = drill.sets
  if (!set) return null
  const isDone = set.done.length > 0
  const label = `${drill.name} ${drill.prescription}`
  return (
    <li className={styles.drill} data-set={set.id}>
      <Tick
        isTabStop
        isTicked={isDone}
        label={label}
        onTick={() => void (isDone ? acts.clear(set) : acts.asPlanned(set))}
      />
      <span>{drill.name}</span>
      <span className={styles.dose}>{drill.prescription}</span>
    </li>
  )
}

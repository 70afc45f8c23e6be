import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import { Section } from './section'
import styles from './tables.module.css'

/** Usual reps, sets and rests for each goal. */
export function GoalTable({ exercise }: { readonly exercise: Exercise }) {
  const { say } = useWords()
  const unit =
    exercise.measure === 'reps' ? 'exercises.screen.reps' : `exercises.measure.${exercise.measure}`
  return (
    <Section id="goals" title={say('exercises.section.goals')}>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th scope="col">{say('exercises.screen.goal')}</th>
            <th scope="col">{say(unit)}</th>
            <th scope="col">{say('exercises.screen.sets')}</th>
            <th scope="col">{say('exercises.screen.rest')}</th>
          </tr>
        </thead>
        <tbody>
          {exercise.defaults.map(({ goal, reps, sets, restSeconds }) => (
            <tr key={goal}>
              <th scope="row">{say(`exercises.goal.${goal}`)}</th>
              <td className={styles.number}>{span(reps)}</td>
              <td className={styles.number}>{span(sets)}</td>
              <td className={styles.number}>{restText(restSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {exercise.increment ? (
        <p className="quiet">{say('exercises.screen.increment', exercise.increment)}</p>
      ) : null}
    </Section>
  )
}

function span([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`
}

/** Whole minutes where both ends are, seconds otherwise. */
function restText([low, high]: readonly [number, number]): string {
  const isMinutes = low % 60 === 0 && high % 60 === 0
  return isMinutes ? `${span([low / 60, high / 60])} min` : `${span([low, high])} s`
}

import type { Exercise, Phase } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import styles from './doing-sections.module.css'
import { Section } from './section'

/** One repetition from start to end, moment by moment. */
export function DoingSections({ exercise }: { readonly exercise: Exercise }) {
  const { say } = useWords()
  if (exercise.phases.length === 0) return null
  return (
    <Section isBoxed id="steps" title={say('exercises.section.steps')}>
      <ol className={styles.phases}>
        {exercise.phases.map((phase) => (
          <li key={`${phase.at} ${phase.text}`} className={styles.phase}>
            <p className={styles.at}>
              <strong>{say(`exercises.phase.${phase.at}`)}</strong>{' '}
              <span className="quiet">
                {say(`exercises.breath.${phase.breath}`)} <Seconds phase={phase} />
              </span>
            </p>
            <p>{phase.text}</p>
          </li>
        ))}
      </ol>
      {exercise.cues.length > 0 ? (
        <p className={styles.cues}>
          <strong>{say('exercises.screen.cues')}</strong> {exercise.cues.join(' · ')}
        </p>
      ) : null}
      {exercise.breathing === undefined ? null : (
        <p className={styles.breathing}>{exercise.breathing}</p>
      )}
    </Section>
  )
}

function Seconds({ phase }: { readonly phase: Phase }) {
  const { say } = useWords()
  if (!phase.seconds) return null
  const [from, to] = phase.seconds
  return say(from === to ? 'exercises.screen.holdOne' : 'exercises.screen.hold', { from, to })
}

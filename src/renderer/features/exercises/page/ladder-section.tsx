import { ArrowRight } from 'lucide-react'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { places } from '../../../../shared/contract/places'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import styles from './ladder-section.module.css'
import { Lines, Section } from './section'

type LadderSectionProps = {
  readonly exercise: Exercise
  readonly cards: readonly ExerciseCard[]
}

/** What is a step easier and a step harder, and what should be there before this one. */
export function LadderSection({ exercise, cards }: LadderSectionProps) {
  const { say } = useWords()
  const { ladder } = exercise
  if (!ladder) return null
  const nameOf = (id: string) => cards.find((card) => card.id === id)?.name ?? id
  const easier = ladder.easier.map((id) => ({ id, name: nameOf(id) }))
  const harder = ladder.harder.map((id) => ({ id, name: nameOf(id) }))
  return (
    <Section
      id="ladder"
      title={say('exercises.section.ladder')}
      note={say('exercises.screen.ladderNote')}
    >
      <ol className={styles.ladder}>
        {easier.map((step) => (
          <Step key={step.id} step={step} word={say('exercises.screen.easier')} />
        ))}
        <li className={styles.here} aria-current="true">
          <strong>{exercise.name}</strong>
          <span className={styles.word}>{say('exercises.screen.here')}</span>
        </li>
        {harder.map((step) => (
          <Step key={step.id} step={step} word={say('exercises.screen.harder')} />
        ))}
      </ol>
      {ladder.prerequisites.length > 0 ? (
        <div className={styles.before}>
          <span className="quiet">{say('exercises.screen.prerequisites')}</span>
          <Lines lines={ladder.prerequisites} />
        </div>
      ) : null}
    </Section>
  )
}

type StepProps = {
  readonly step: { readonly id: string; readonly name: string }
  readonly word: string
}

function Step({ step, word }: StepProps) {
  return (
    <li className={styles.step}>
      <a href={`#${places.exercise(step.id)}`} className={styles.link}>
        {step.name}
      </a>
      <span className={styles.word}>
        {word} <Icon shape={ArrowRight} size={12} />
      </span>
    </li>
  )
}

import { TriangleAlert } from 'lucide-react'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { places } from '../../../../shared/contract/places'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import styles from './advice-sections.module.css'
import { Lines, Section } from './section'

type AdviceProps = { readonly exercise: Exercise; readonly cards: readonly ExerciseCard[] }

/** What it is good for, where it stands in a program, how to warm up, and when to stop. */
export function AdviceSections({ exercise, cards }: AdviceProps) {
  const { say } = useWords()
  const { benefits, programming, warmUp, adjustments } = exercise
  return (
    <div className={styles.grid}>
      {benefits.length > 0 ? (
        <Section id="benefits" title={say('exercises.section.benefits')}>
          <Lines lines={benefits.map(({ text }) => text)} />
        </Section>
      ) : null}
      {programming.length > 0 ? (
        <Section id="programming" title={say('exercises.section.programming')}>
          <Lines lines={programming} />
          <PairsWith exercise={exercise} cards={cards} />
        </Section>
      ) : null}
      {warmUp.length > 0 ? (
        <Section id="warm-up" title={say('exercises.section.warm-up')}>
          <Lines lines={warmUp} />
        </Section>
      ) : null}
      {adjustments.length > 0 ? (
        <Section id="adjustments" title={say('exercises.screen.adjust')}>
          <dl className={styles.pairs}>
            {adjustments.map(({ id, range: [from, to], test }) => (
              <div key={id}>
                <dt>
                  {say('exercises.screen.adjustment', {
                    what: say(`exercises.adjustment.${id}`),
                    from,
                    to,
                  })}
                </dt>
                <dd className="quiet">{test}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      <Safety exercise={exercise} />
    </div>
  )
}

function Safety({ exercise }: { readonly exercise: Exercise }) {
  const { say } = useWords()
  const { safety, contraindications, spotting } = exercise
  if (safety.length === 0 && contraindications.length === 0) return null
  const what = contraindications.map((one) => say(`exercises.contraindication.${one}`)).join(', ')
  return (
    <Section id="safety" title={say('exercises.section.safety')}>
      {what === '' ? null : (
        <p className={styles.ask}>
          <Icon shape={TriangleAlert} className={styles.mark} />
          <span>{say('exercises.screen.askFirst', { what })}</span>
        </p>
      )}
      <Lines lines={safety} />
      {spotting === undefined ? null : (
        <p className={styles.spotting}>
          <strong>{say('exercises.screen.spotting')}</strong> {spotting}
        </p>
      )}
    </Section>
  )
}

function PairsWith({ exercise, cards }: AdviceProps) {
  const { say } = useWords()
  const pairs = exercise.pairsWith.flatMap((id) => cards.find((card) => card.id === id) ?? [])
  if (pairs.length === 0) return null
  return (
    <p className={styles.goes}>
      <span className="quiet">{say('exercises.screen.pairsWith')}</span>
      {pairs.map((card) => (
        <a key={card.id} href={`#${places.exercise(card.id)}`}>
          {card.name}
        </a>
      ))}
    </p>
  )
}

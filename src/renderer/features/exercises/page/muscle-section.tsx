import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import { BodyMap, type MuscleTint } from '../../../ui/figure/body-map'
import styles from './muscle-section.module.css'
import { Section } from './section'

type MuscleSectionProps = { readonly card: ExerciseCard; readonly known: Exercise }

/** How much of a set counts for each muscle, as number and bar, and what the numbers rest on. */
export function MuscleSection({ card, known }: MuscleSectionProps) {
  const { say, locale } = useWords()
  const counted = card.muscles.filter(({ credit }) => credit > 0)
  const steady = card.muscles.filter(({ credit }) => credit === 0)
  const mapText = useMapText(card)
  if (card.muscles.length === 0) return null
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 })
  return (
    <Section
      isBoxed
      id="muscles"
      title={say('exercises.section.muscles')}
      note={say('exercises.screen.credit')}
    >
      <div className={styles.map}>
        <BodyMap tints={tintsOf(card)} label={mapText} />
      </div>
      <ul className={styles.muscles}>
        {counted.map(({ muscle, credit }) => (
          <li key={muscle} className={styles.muscle}>
            <span>{say(`exercises.muscle.${muscle}`)}</span>
            <span aria-hidden className={styles.track}>
              <span
                className={credit >= 1 ? styles.direct : styles.indirect}
                style={{ inlineSize: `${credit * 100}%` }}
              />
            </span>
            <span className="num">{number.format(credit)}</span>
            <Provenance known={known} muscle={muscle} />
          </li>
        ))}
      </ul>
      {steady.length > 0 ? (
        <p className={styles.note}>
          {say('exercises.screen.steady', {
            muscles: steady.map(({ muscle }) => say(`exercises.muscle.${muscle}`)).join(', '),
          })}
        </p>
      ) : null}
      {known.muscleNote === undefined ? null : <p className={styles.note}>{known.muscleNote}</p>}
    </Section>
  )
}

function tintsOf({ muscles }: ExerciseCard): ReadonlyMap<string, MuscleTint> {
  return new Map(muscles.map(({ muscle, credit }) => [muscle, tintOf(credit)]))
}

function tintOf(credit: number): MuscleTint {
  return credit >= 1 ? 'full' : credit > 0 ? 'part' : 'steady'
}

/** The map in words: what is strongly tinted, lightly tinted, outlined. */
function useMapText({ muscles }: ExerciseCard): string {
  const { say, locale } = useWords()
  const list = new Intl.ListFormat(locale)
  const told = (['full', 'part', 'steady'] as const).flatMap((tint) => {
    const own = muscles.filter(({ credit }) => tintOf(credit) === tint)
    const names = list.format(own.map(({ muscle }) => say(`exercises.muscle.${muscle}`)))
    return own.length === 0 ? [] : [say(`exercisePage.bodyMap.${tint}`, { muscles: names })]
  })
  return [say('exercisePage.bodyMap.label'), ...told].join(' ')
}

type ProvenanceProps = { readonly known: Exercise; readonly muscle: string }

function Provenance({ known, muscle }: ProvenanceProps) {
  const { say } = useWords()
  const credit = known.muscles.find((one) => one.muscle === muscle)
  if (!credit) return null
  return <span className={styles.rests}>{say(`exercises.provenance.${credit.provenance}`)}</span>
}

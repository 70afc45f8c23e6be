import { useState } from 'react'
import type { FigureCard, StepCard } from '../../../../shared/contract/exercises'
import { places } from '../../../../shared/contract/places'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { drawMoments } from '../../../../shared/domain/figures/draw-moments'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { classes } from '../../../ui/classes'
import { Figure } from '../../../ui/figure/figure'
import { useFigures } from '../use-figures'
import styles from './ladder-section.module.css'
import { Lines, Section } from './section'

type LadderSectionProps = {
  readonly exercise: Exercise
  readonly ladder: readonly StepCard[]
}

/** The family from easier to harder as pictures, this exercise marked, and what should be there before it. */
export function LadderSection({ exercise, ladder }: LadderSectionProps) {
  const { say } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? ladder : around(ladder)
  const figures = useFigures(shown.map(({ exerciseId }) => exerciseId))
  const prerequisites = exercise.ladder?.prerequisites ?? []
  if (ladder.length < 2 && prerequisites.length === 0) return null
  return (
    <Section
      id="ladder"
      title={say('exercises.section.ladder')}
      note={say('exercisePage.ladder.note')}
    >
      {ladder.length < 2 ? null : (
        <ol className={styles.ladder}>
          {shown.map((step) => (
            <Step key={step.exerciseId} step={step} figure={figures.get(step.exerciseId)} />
          ))}
        </ol>
      )}
      {shown.length === ladder.length && !showsAll ? null : (
        <Button kind="link" size="small" onPress={() => setShowsAll(!showsAll)}>
          {showsAll
            ? say('exercisePage.ladder.fewer')
            : say('exercisePage.ladder.all', { count: ladder.length })}
        </Button>
      )}
      {prerequisites.length > 0 ? (
        <div className={styles.before}>
          <span className="quiet">{say('exercises.screen.prerequisites')}</span>
          <Lines lines={prerequisites} />
        </div>
      ) : null}
    </Section>
  )
}

/** One row of pictures. */
const SHOWN = 8

/** The next steps and the nearest others, in the order of the ladder. */
function around(ladder: readonly StepCard[]): readonly StepCard[] {
  if (ladder.length <= SHOWN) return ladder
  const here = ladder.findIndex(({ stands }) => stands === 'here')
  const far = (step: StepCard) =>
    step.stands === 'same-family' ? 1 + Math.abs(ladder.indexOf(step) - here) : 0
  const near = new Set(ladder.toSorted((a, b) => far(a) - far(b)).slice(0, SHOWN))
  return ladder.filter((step) => near.has(step))
}

type StepProps = { readonly step: StepCard; readonly figure: FigureCard | undefined }

/** Width over height of a small picture. */
const FRAME = 1.25

function Step({ step, figure }: StepProps) {
  const { say } = useWords()
  const isHere = step.stands === 'here'
  const last = figure ? drawMoments(figure, FRAME).moments.at(-1) : undefined
  const word = say(`exercisePage.ladder.stands.${step.stands}`)
  const text = (
    <>
      <span className={styles.frame}>
        {last ? <Figure drawing={last.drawing} label={null} className={styles.picture} /> : null}
      </span>
      <span className={styles.name}>{step.name}</span>
      <span className={styles.word}>{word}</span>
    </>
  )
  return (
    <li className={classes(styles.step, isHere && styles.here)}>
      {isHere ? (
        <span className={styles.tile} aria-current="true">
          {text}
        </span>
      ) : (
        <a href={`#${places.exercise(step.exerciseId)}`} className={styles.tile}>
          {text}
        </a>
      )}
    </li>
  )
}

import type { FigureCard } from '../../../../shared/contract/exercises'
import type { Exercise, Phase } from '../../../../shared/domain/exercises/exercise'
import { momentTexts } from '../../../../shared/domain/figures/alt-text'
import { drawMoments } from '../../../../shared/domain/figures/draw-moments'
import { momentPhases } from '../../../../shared/domain/figures/moment-phases'
import { useWords } from '../../../formatting/use-words'
import { Figure } from '../../../ui/figure/figure'
import styles from './movement-section.module.css'
import { Section } from './section'

type MovementProps = {
  readonly exercise: Exercise
  readonly figure: FigureCard | undefined
}

/** One repetition: its pictures with what is done there, cues and breath. */
export function MovementSection({ exercise, figure }: MovementProps) {
  const { say } = useWords()
  const { phases, cues, breathing } = exercise
  if (phases.length === 0 && cues.length === 0 && !figure) return null
  return (
    <Section isBoxed id="steps" title={say('exercises.section.steps')}>
      {figure ? <Pictures figure={figure} phases={phases} /> : <PhaseList phases={phases} />}
      {cues.length > 0 ? (
        <p className={styles.cues}>
          <strong>{say('exercises.screen.cues')}</strong> {cues.join(' · ')}
        </p>
      ) : null}
      {breathing === undefined ? null : <p className={styles.breathing}>{breathing}</p>}
    </Section>
  )
}

/** Width over height of a picture's frame: upright for who stands, lower for who lies. */
const FRAME = { least: 1.12, most: 1.6 }

function Pictures({
  figure,
  phases,
}: {
  readonly figure: FigureCard
  readonly phases: readonly Phase[]
}) {
  const { say } = useWords()
  const { left, right, bottom, top } = drawMoments(figure).box
  const shape = Math.min(FRAME.most, Math.max(FRAME.least, (right - left) / (top - bottom)))
  const { moments } = drawMoments(figure, shape)
  const texts = momentTexts(figure, say)
  const columns = momentPhases(
    moments.map(({ at }) => at),
    phases,
  )
  return (
    <ol className={styles.moments}>
      {moments.map(({ at, drawing }, place) => (
        <li key={at} className={styles.moment}>
          <Figure drawing={drawing} label={texts[place] ?? ''} className={styles.picture} />
          <div className={styles.words}>
            {(columns[place]?.phases ?? []).map((phase) => (
              <PhaseText key={`${phase.at} ${phase.text}`} phase={phase} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function PhaseList({ phases }: { readonly phases: readonly Phase[] }) {
  return (
    <ol className={styles.phases}>
      {phases.map((phase) => (
        <li key={`${phase.at} ${phase.text}`} className={styles.phase}>
          <PhaseText phase={phase} />
        </li>
      ))}
    </ol>
  )
}

function PhaseText({ phase }: { readonly phase: Phase }) {
  const { say } = useWords()
  return (
    <div>
      <p>
        <strong>{say(`exercises.phase.${phase.at}`)}</strong>{' '}
        <span className="quiet">
          {say(`exercises.breath.${phase.breath}`)} <Seconds phase={phase} />
        </span>
      </p>
      <p>{phase.text}</p>
    </div>
  )
}

function Seconds({ phase }: { readonly phase: Phase }) {
  const { say } = useWords()
  if (!phase.seconds) return null
  const [from, to] = phase.seconds
  return say(from === to ? 'exercises.screen.holdOne' : 'exercises.screen.hold', { from, to })
}

import { useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { ExerciseCard, exercises } from '../../../../shared/contract/exercises'
import type { OutputOf } from '../../../../shared/contract/kit/endpoint'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { useWords } from '../../../formatting/use-words'
import { EmptyState } from '../../../ui/messages/empty-state'
import { ProgressBar } from '../../../ui/messages/progress-bar'
import { ExerciseEditForm } from '../edit/exercise-edit-form'
import { YourText } from '../edit/your-text'
import { FigureEditor } from '../posing/figure-editor'
import { useFigures } from '../use-figures'
import { AdviceSections } from './advice-sections'
import { AnswerSection, SourceLine } from './answer-section'
import { ExerciseHead } from './exercise-head'
import styles from './exercise-page.module.css'
import { GoalTable } from './goal-table'
import { LadderSection } from './ladder-section'
import { MistakeTable } from './mistake-table'
import { MovementSection } from './movement-section'
import { MuscleSection } from './muscle-section'
import { OpenParts } from './open-parts'
import { Lines, Section } from './section'
import { SubstituteSection } from './substitute-section'
import { UseSection } from './use-section'

/** What is done on the page: read, written or drawn. */
export type PageWork = 'read' | 'write' | 'draw'

type ExercisePageProps = {
  readonly exerciseId: string
  readonly cards: readonly ExerciseCard[]
  readonly work: PageWork
  readonly onWork: (work: PageWork) => void
}

/** Everything known of one exercise; what nobody knows leaves no hole. */
export function ExercisePage({ exerciseId, cards, work, onWork }: ExercisePageProps) {
  const { say } = useWords()
  const { value, error } = useQuery(api.exercises.byId, { exerciseId })
  useCommands(usePageCommands(work, onWork))
  if (error) return <EmptyState title={error.message} />
  if (!value) return <ProgressBar isDelayed label={say('exercises.screen.title')} />
  const { card, known } = value
  const stop = () => onWork('read')
  if (work === 'write') {
    return <ExerciseEditForm card={card} known={known} cards={cards} onDone={stop} />
  }
  if (work === 'draw') return <FigureEditor card={card} cards={cards} onDone={stop} />
  return <ReadPage page={value} cards={cards} />
}

/** While something is written or drawn no key leaves it: what stands there would be lost. */
function usePageCommands(work: PageWork, onWork: (work: PageWork) => void): readonly AppCommand[] {
  const all = useMemo<readonly AppCommand[]>(
    () => [
      {
        id: 'exercise.edit',
        words: { key: 'exercisePage.command.edit' },
        keys: 'F2',
        run: () => onWork('write'),
      },
      {
        id: 'exercise.figure',
        words: { key: 'exercisePage.command.figure' },
        keys: 'Shift+F2',
        run: () => onWork('draw'),
      },
    ],
    [onWork],
  )
  return work === 'read' ? all : NONE
}

const NONE: readonly AppCommand[] = []

type ReadPageProps = {
  readonly page: OutputOf<(typeof exercises)['byId']>
  readonly cards: readonly ExerciseCard[]
}

function ReadPage({ page, cards }: ReadPageProps) {
  const { say } = useWords()
  const { card, known } = page
  const figures = useFigures([card.id])
  const body = useRef<HTMLDivElement>(null)
  useSection(body)
  return (
    <div ref={body} className={styles.page}>
      <ExerciseHead card={card} known={known} ownAliases={page.ownAliases} />
      <YourText page={page} />
      <OpenParts open={page.open} />
      <div className={styles.top}>
        <MovementSection exercise={known} figure={figures.get(card.id)} />
        <MuscleSection card={card} known={known} />
      </div>
      <div className={styles.columns}>
        {known.setUp.length > 0 ? (
          <Section id="set-up" title={say('exercises.section.set-up')}>
            <Lines isNumbered lines={known.setUp} />
          </Section>
        ) : null}
        {known.mistakes.length > 0 ? <MistakeTable mistakes={known.mistakes} /> : null}
        {known.defaults.length > 0 ? <GoalTable exercise={known} /> : null}
      </div>
      <LadderSection exercise={known} ladder={page.ladder} />
      <AdviceSections exercise={known} cards={cards} />
      <UseSection exerciseId={card.id} />
      <SubstituteSection exerciseId={card.id} />
      <AnswerSection answers={page.answers} />
      <SourceLine sources={page.sources} />
    </div>
  )
}

/** Brings the part named in the address into sight and marks it. */
function useSection(body: { readonly current: HTMLElement | null }): void {
  const [params] = useSearchParams()
  const section = params.get('section')
  useEffect(() => {
    if (section === null) return
    const part = body.current?.querySelector<HTMLElement>(`#section-${CSS.escape(section)}`)
    if (!part) return
    part.scrollIntoView({ block: 'start' })
    part.focus({ preventScroll: true })
    part.dataset.found = 'yes'
    return () => {
      delete part.dataset.found
    }
  }, [body, section])
}

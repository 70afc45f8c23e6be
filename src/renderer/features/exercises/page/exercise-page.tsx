import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { EmptyState } from '../../../ui/messages/empty-state'
import { ProgressBar } from '../../../ui/messages/progress-bar'
import { OwnExerciseForm } from '../own/own-exercise-form'
import { AdviceSections } from './advice-sections'
import { AnswerSection, SourceLine } from './answer-section'
import { DoingSections } from './doing-sections'
import { ExerciseHead } from './exercise-head'
import styles from './exercise-page.module.css'
import { GoalTable } from './goal-table'
import { LadderSection } from './ladder-section'
import { MistakeTable } from './mistake-table'
import { MuscleSection } from './muscle-section'
import { Lines, Section } from './section'

type ExercisePageProps = {
  readonly exerciseId: string
  readonly cards: readonly ExerciseCard[]
}

/** Everything known of one exercise; what nobody knows leaves no hole. */
export function ExercisePage({ exerciseId, cards }: ExercisePageProps) {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const { value, error } = useQuery(api.exercises.byId, { exerciseId })
  const body = useRef<HTMLDivElement>(null)
  useSection(body, value !== undefined)
  if (error) return <EmptyState title={error.message} />
  if (!value) return <ProgressBar isDelayed label={say('exercises.screen.title')} />
  const { card, known } = value
  if (isEditing) {
    const stop = () => setEditing(false)
    return <OwnExerciseForm card={card} cards={cards} onSaved={stop} onCancel={stop} />
  }
  const isFull = known?.depth === 'full'
  return (
    <div ref={body} className={styles.page}>
      <ExerciseHead card={card} known={known} onEdit={() => setEditing(true)} />
      <div className={styles.top}>
        {known ? <DoingSections exercise={known} /> : null}
        {!isFull && card.cues.length > 0 ? (
          <Section isBoxed id="cues" title={say('exercises.screen.cues')}>
            <Lines lines={card.cues} />
          </Section>
        ) : null}
        <MuscleSection card={card} known={known} />
      </div>
      {known ? (
        <>
          <div className={styles.columns}>
            {known.setUp.length > 0 ? (
              <Section id="set-up" title={say('exercises.section.set-up')}>
                <Lines isNumbered lines={known.setUp} />
              </Section>
            ) : null}
            {known.mistakes.length > 0 ? <MistakeTable mistakes={known.mistakes} /> : null}
            {known.defaults.length > 0 ? <GoalTable exercise={known} /> : null}
          </div>
          <LadderSection exercise={known} cards={cards} />
          <AdviceSections exercise={known} cards={cards} />
        </>
      ) : null}
      <AnswerSection answers={value.answers} />
      <SourceLine sources={value.sources} />
    </div>
  )
}

/** Brings the part named in the address into sight and marks it. */
function useSection(body: { readonly current: HTMLElement | null }, isThere: boolean): void {
  const [params] = useSearchParams()
  const section = params.get('section')
  useEffect(() => {
    if (!isThere || section === null) return
    const part = body.current?.querySelector<HTMLElement>(`#section-${CSS.escape(section)}`)
    if (!part) return
    part.scrollIntoView({ block: 'start' })
    part.focus({ preventScroll: true })
    part.dataset.found = 'yes'
    return () => {
      delete part.dataset.found
    }
  }, [body, isThere, section])
}

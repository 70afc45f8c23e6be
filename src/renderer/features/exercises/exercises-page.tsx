import { PersonStanding, SquarePen } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ExerciseCard } from '../../../shared/contract/exercises'
import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { type AppCommand, useCommands } from '../../commands/registry'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/messages/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import styles from './exercises-page.module.css'
import { ExerciseList } from './list/exercise-list'
import { OwnExerciseForm } from './own/own-exercise-form'
import { ExercisePage, type PageWork } from './page/exercise-page'

const NONE: readonly ExerciseCard[] = []

/** The library: all exercises at the left, the chosen one, or the form of a new one, beside them. */
export function ExercisesPage() {
  const { exerciseId } = useParams()
  const navigate = useNavigate()
  const [isAdding, setAdding] = useState(false)
  const [work, setWork] = useWork(exerciseId)
  const cards = useQuery(api.exercises.list, {}).value?.exercises ?? NONE
  const card = cards.find((one) => one.id === exerciseId)
  useCommands(useAddCommand(setAdding))
  const open = (id: string) => {
    setAdding(false)
    void navigate(places.exercise(id))
  }
  return (
    <Page
      isFlush
      header={
        <Header
          card={isAdding ? undefined : card}
          work={work}
          onWork={setWork}
          onAdd={() => setAdding(true)}
        />
      }
    >
      <div className={styles.library}>
        <ExerciseList cards={cards} currentId={exerciseId} onOpen={() => setAdding(false)} />
        <div className={styles.content}>
          {isAdding ? (
            <OwnExerciseForm cards={cards} onSaved={open} onCancel={() => setAdding(false)} />
          ) : (
            <Chosen exerciseId={exerciseId} cards={cards} work={work} onWork={setWork} />
          )}
        </div>
      </div>
    </Page>
  )
}

function useAddCommand(setAdding: (isAdding: boolean) => void): readonly AppCommand[] {
  return useMemo(
    () => [
      {
        id: 'exercise.new',
        words: { key: 'exercises.screen.new' },
        keys: 'Mod+N',
        tabKeys: 'Alt+N',
        run: () => setAdding(true),
      },
    ],
    [setAdding],
  )
}

/** What is done on the page of this exercise; another exercise is read first. */
function useWork(exerciseId: string | undefined) {
  const [at, setAt] = useState<{ readonly id: string | undefined; readonly work: PageWork }>()
  const set = useCallback((work: PageWork) => setAt({ id: exerciseId, work }), [exerciseId])
  return [at?.id === exerciseId ? (at?.work ?? 'read') : 'read', set] as const
}

type ChosenProps = {
  readonly exerciseId: string | undefined
  readonly cards: readonly ExerciseCard[]
  readonly work: PageWork
  readonly onWork: (work: PageWork) => void
}

function Chosen({ exerciseId, cards, work, onWork }: ChosenProps) {
  const { say } = useWords()
  if (exerciseId !== undefined) {
    return <ExercisePage key={exerciseId} {...{ exerciseId, cards, work, onWork }} />
  }
  if (cards.length === 0) return null
  return (
    <EmptyState title={say('exercises.screen.choose')}>
      {say('exercises.screen.chooseText', { count: cards.length })}
    </EmptyState>
  )
}

type HeaderProps = Pick<ChosenProps, 'work' | 'onWork'> & {
  readonly card: ExerciseCard | undefined
  readonly onAdd: () => void
}

function Header({ card, work, onWork, onAdd }: HeaderProps) {
  const { say } = useWords()
  const root = say('exercises.screen.title')
  const way = card
    ? [
        { text: root, href: `#${places.exercises()}` },
        { text: `${say(`exercises.pattern.${card.pattern}`)} · ${card.name}` },
      ]
    : [{ text: root }]
  return (
    <div className={styles.header}>
      <PageHeader
        crumbs={way}
        crumbsLabel={say('exercises.screen.crumbs')}
        actions={
          <>
            {card && work === 'read' ? (
              <>
                <Button icon={SquarePen} keys="F2" onPress={() => onWork('write')}>
                  {say('exercises.screen.edit')}
                </Button>
                <Button icon={PersonStanding} keys="Shift+F2" onPress={() => onWork('draw')}>
                  {say('exercisePage.command.draw')}
                </Button>
              </>
            ) : null}
            <Button onPress={onAdd}>{say('exercises.screen.new')}</Button>
          </>
        }
      />
    </div>
  )
}

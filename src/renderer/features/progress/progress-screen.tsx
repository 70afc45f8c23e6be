import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { places } from '../../../shared/contract/places'
import { type ProgressRange, RANGES } from '../../../shared/contract/progress'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useKeyNotes } from '../../commands/key-notes'
import { type AppCommand, useCommands } from '../../commands/registry'
import { useAskedUnit } from '../../formatting/unit-view'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import type { ChartView } from '../../ui/charts/chart-frame'
import type { Choice } from '../../ui/choices/choice'
import { Segmented } from '../../ui/choices/segmented'
import { Select } from '../../ui/choices/select'
import { EmptyState } from '../../ui/messages/empty-state'
import { chartKeys } from './chart-keys'
import type { ClientProgressTabProps } from './client-progress-tab'
import { FamilyCharts } from './family-charts'
import { LiftCharts } from './lift-charts'
import styles from './progress-screen.module.css'

/** Families stand in the same list as lifts; their ids begin so. */
const FAMILY = 'family-'

/** What is asked of the charts, shared by lifts and families. */
export type ChartsAsked = {
  readonly clientId: string
  readonly range: ProgressRange
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
  readonly onOpen: (sessionId: string) => void
  readonly onShowAll: () => void
}

/** Is it working? One lift or family at a time, with its range, as charts or as the table behind them. */
export function ProgressScreen({ clientId, exerciseId }: ClientProgressTabProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  // An address may ask for a longer time: imported training often ended long ago.
  const wanted = RANGES.find((one) => one === params.get('range'))
  const [range, setRange] = useState<ProgressRange>(wanted ?? '26w')
  const [view, setView] = useState<ChartView>('chart')
  const { value } = useQuery(api.progress.lifts, { clientId, ...useAskedUnit() })
  const choices = useLiftChoices(value)
  useToggle(setView)
  useKeyNotes(chartKeys)
  if (!value) return null
  const shown = exerciseId ?? value.main
  if (shown === null || value.lifts.length === 0) return <NothingYet clientId={clientId} />
  const asked: ChartsAsked = {
    clientId,
    range,
    view,
    onView: setView,
    onOpen: (sessionId) => void navigate(places.session(clientId, sessionId)),
    onShowAll: () => setRange('all'),
  }
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <Select
          choices={choices}
          className={styles.lift ?? ''}
          isCompact
          isLabelHidden
          label={say('progress.page.lift')}
          onChange={(id) => void navigate(places.progressOf(clientId, id))}
          value={choices.some(({ id }) => id === shown) ? shown : null}
        />
        <span className={styles.end}>
          <Segmented
            choices={RANGES.map((id) => ({ id, text: say(`progress.page.ranges.${id}`) }))}
            label={say('progress.page.range')}
            onChange={setRange}
            value={range}
          />
        </span>
      </div>
      {shown.startsWith(FAMILY) ? (
        <FamilyCharts asked={asked} family={shown.slice(FAMILY.length)} key={shown} />
      ) : (
        <LiftCharts asked={asked} exerciseId={shown} key={shown} />
      )}
    </div>
  )
}

type Lifts = {
  readonly lifts: readonly {
    readonly exerciseId: string
    readonly name: string
    readonly sessions: number
  }[]
  readonly families: readonly {
    readonly family: string
    readonly name: string
    readonly variants: number
  }[]
}

/** In the list the lift with most sessions comes first: it says most. */
function mostTrained<T extends { readonly sessions: number }>(lifts: readonly T[]): readonly T[] {
  return lifts.toSorted((a, b) => b.sessions - a.sessions)
}

function useLiftChoices(value: Lifts | undefined): readonly Choice[] {
  const { say } = useWords()
  return useMemo(() => {
    const families = (value?.families ?? []).map(({ family, name, variants }) => ({
      id: `${FAMILY}${family}`,
      text: name,
      detail: say('progress.page.variants', { count: variants }),
    }))
    const lifts = mostTrained(value?.lifts ?? []).map(({ exerciseId, name, sessions }) => ({
      id: exerciseId,
      text: name,
      detail: say('progress.page.sessionCount', { count: sessions }),
    }))
    return [...families, ...lifts]
  }, [value, say])
}

/** T anywhere on the screen turns charts into tables and back. */
function useToggle(setView: (change: (view: ChartView) => ChartView) => void): void {
  const commands = useMemo(
    (): readonly AppCommand[] => [
      {
        id: 'progress.view',
        words: { key: 'progress.page.toggle' },
        keys: 'Alt+T',
        run: () => setView((view) => (view === 'chart' ? 'table' : 'chart')),
      },
    ],
    [setView],
  )
  useCommands(commands)
}

function NothingYet({ clientId }: { readonly clientId: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  return (
    <div className={styles.screen}>
      <EmptyState
        action={
          <Button kind="primary" onPress={() => void navigate(places.client(clientId, 'log'))}>
            {say('progress.page.openLog')}
          </Button>
        }
        title={say('progress.page.empty')}
      >
        {say('progress.page.emptyHow')}
      </EmptyState>
    </div>
  )
}

import type { ExerciseCard } from '../../shared/contract/exercises'
import {
  type ChartContext,
  deloadWeeks,
  emptyContext,
} from '../../shared/domain/progress/charts/chart-context'
import type { SparklineModel } from '../../shared/domain/progress/charts/chart-model'
import type { ChartWords } from '../../shared/domain/progress/charts/chart-words'
import { sparklineModel } from '../../shared/domain/progress/charts/sparkline-model'
import { liftSeries } from '../../shared/domain/progress/lift/lift-series'
import { mainLift } from '../../shared/domain/progress/lift/main-lift'
import { liftProgress } from '../../shared/domain/progress/trend/lift-progress'
import type { LoadUnit } from '../../shared/domain/units/load'
import type { Id } from '../../shared/kernel/ids'
import type { LiftRow } from '../stores/progress'
import type { QueryContext } from './context'
import { liftFacts, rangeStart } from './progress-reading'
import { toPerformed } from './progress-rows'

/** The lift that speaks first for a client; null while nothing was trained. */
export function mainLiftOf(
  { read }: Pick<QueryContext, 'read'>,
  { clientId, cards }: { readonly clientId: Id; readonly cards: MainLiftAsked['cards'] },
  lifts: readonly LiftRow[] = read.progress.lifts(clientId),
): string | null {
  const trained = lifts.map(({ exerciseId, sessions, isLoaded }) => {
    const hasMax = (cards.get(exerciseId)?.referenceLift ?? null) !== null
    return { exerciseId, sessions, hasMax, isLoaded: isLoaded === 1 }
  })
  return mainLift(read.progress.openers(clientId), trained) ?? null
}

/** Whose main lift is drawn, and what it is said with; read once for the whole roster. */
export type MainLiftAsked = {
  readonly client: { readonly id: Id; readonly unit: LoadUnit }
  readonly cards: ReadonlyMap<string, ExerciseCard>
  readonly words: ChartWords
}

/** The main lift of a client in thumbnail; null where it has no session in the last twelve weeks. */
export function mainLiftTrend(
  context: QueryContext,
  { client, cards, words }: MainLiftAsked,
): { readonly exerciseId: string; readonly model: SparklineModel } | null {
  const { read, today } = context
  const exerciseId = mainLiftOf(context, { clientId: client.id, cards })
  if (exerciseId === null) return null
  const sets = read.progress
    .lifted(client.id, exerciseId)
    .map((row) => toPerformed(row, cards.get(exerciseId)))
  const series = liftSeries(sets, liftFacts({ cards, unit: client.unit }, exerciseId))
  const from = rangeStart('26w', today)
  const progress = liftProgress(series, { today, ...(from === undefined ? {} : { from }) })
  const around: ChartContext = { ...emptyContext, deloads: deloadWeeks(sets) }
  const model = sparklineModel(progress, { context: around }, words)
  return model ? { exerciseId, model } : null
}

import type { ExerciseCard } from '../../shared/contract/exercises'
import type { ProgressRange } from '../../shared/contract/progress'
import { builtInCatalogue } from '../../shared/domain/exercises/built-in'
import {
  type ChartContext,
  deloadWeeks,
  wholeWeeks,
} from '../../shared/domain/progress/charts/chart-context'
import type { ChartWords } from '../../shared/domain/progress/charts/chart-words'
import type { DaySpan } from '../../shared/domain/progress/charts/time-axis'
import { liftSeries } from '../../shared/domain/progress/lift/lift-series'
import type { LiftFacts } from '../../shared/domain/progress/lift/measure'
import type { PerformedSet, PlannedSet, TestedMax } from '../../shared/domain/progress/performed'
import { type LiftProgress, liftProgress } from '../../shared/domain/progress/trend/lift-progress'
import { addDays, type CalendarDate, calendarDate } from '../../shared/kernel/calendar-date'
import type { QueryContext } from './context'
import { allExercises } from './exercises'
import { toPerformed, toPlanned } from './progress-rows'
import { studioSettings } from './settings'

/** Everything of a client that charts are drawn from, read once per question. */
export type ClientLog = {
  readonly clientId: string
  readonly unit: 'kg' | 'lb'
  readonly today: CalendarDate
  readonly cards: ReadonlyMap<string, ExerciseCard>
  readonly done: readonly PerformedSet[]
  readonly planned: readonly PlannedSet[]
  readonly tested: readonly TestedMax[]
  readonly around: ChartContext
  readonly words: ChartWords
}

const DAYS: Readonly<Record<Exclude<ProgressRange, 'all'>, number>> = {
  '8w': 56,
  '26w': 182,
  '1y': 365,
}

/** The first day of a range; undefined where all of the history is wanted. */
export function rangeStart(range: ProgressRange, today: CalendarDate): CalendarDate | undefined {
  return range === 'all' ? undefined : addDays(today, -DAYS[range])
}

/** Reads a client's whole log: two statements for the sets, whatever their number. */
export function readLog(
  context: QueryContext,
  clientId: string,
  shownIn?: ClientLog['unit'],
): ClientLog {
  const { read, today, say } = context
  const cards = new Map(allExercises(context).map((card) => [card.id, card]))
  const done = read.progress
    .lifted(clientId)
    .map((row) => toPerformed(row, cards.get(row.exerciseId)))
  const planned = read.progress
    .prescribed(clientId)
    .map((row) => toPlanned(row, cards.get(row.exerciseId)))
  const maxes = read.strength.maxes(clientId).filter(({ kind }) => kind === 'measured')
  return {
    clientId,
    today,
    cards,
    done,
    planned,
    unit: shownIn ?? read.clients.byId(clientId)?.unit ?? 'kg',
    tested: maxes.map(({ exerciseId, day, milli, unit }) => ({
      exerciseId,
      day: calendarDate(day),
      load: { milli, unit },
    })),
    around: { blocks: blocksOf(context, clientId), deloads: deloadWeeks(done), notes: [] },
    words: { say, locale: studioSettings(context).locale },
  }
}

/** Where a program begins, a block begins. */
function blocksOf({ read }: QueryContext, clientId: string): ChartContext['blocks'] {
  return read.programs
    .ofClient(clientId)
    .map(({ startsOn, name }) => ({ from: calendarDate(startsOn), name }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** What is known about a lift of the log. */
export function liftFacts(
  { cards, unit }: Pick<ClientLog, 'cards' | 'unit'>,
  exerciseId: string,
): LiftFacts {
  const note = builtInCatalogue().byId.get(exerciseId)?.estimateNote ?? null
  const name = cards.get(exerciseId)?.name ?? exerciseId
  return { exerciseId, name, unit, ...(note === null ? {} : { estimateNote: note }) }
}

/** Trend, records and status of one lift, its trend limited to a range. */
export function progressOf(log: ClientLog, exerciseId: string, from?: CalendarDate): LiftProgress {
  const series = liftSeries(log.done, liftFacts(log, exerciseId))
  return liftProgress(series, { today: log.today, ...(from === undefined ? {} : { from }) })
}

/** The days of panels that follow the log alone: from the range's start, or the first set, to today. */
export function daysShown(
  { done, today }: Pick<ClientLog, 'done' | 'today'>,
  from: CalendarDate | undefined,
): DaySpan {
  const first = done.reduce<CalendarDate | undefined>(
    (earliest, { day }) => (earliest === undefined || day < earliest ? day : earliest),
    undefined,
  )
  const start =
    from !== undefined && (first === undefined || first < from) ? from : (first ?? today)
  return wholeWeeks({ from: start, to: today })
}

import { addDays, type CalendarDate, epochDay } from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import type { SeriesPoint } from '../lift/lift-series'
import { isLoadMeasure } from '../lift/measure'
import type { LiftProgress } from '../trend/lift-progress'
import { at, median } from '../trend/statistics'
import type { ChartContext } from './chart-context'
import type { SparklineModel } from './chart-model'
import { type ChartWords, numberText, signedText, tell } from './chart-words'
import { currentValue } from './trend-summary'
import { ownRange } from './value-axis'
import { valueText } from './value-words'

/** Twelve weeks in the picture, the change over the last six of them. */
const WEEKS_SHOWN = 12
const WEEKS_COMPARED = 6
/** Either end of the change is the middle of three sessions, so that one light day decides nothing. */
const SESSIONS_COMPARED = 3

/** The ends of a scale that several thumbnails share. */
export type SharedScale = { readonly low: number; readonly high: number }

/** A shared scale makes lifts comparable; without it each has its own, never narrower than 6 %. */
export type SparklineOptions = {
  readonly context: ChartContext
  readonly scale?: SharedScale | undefined
}

/** A lift in thumbnail for the client page; nothing while it has no session in the time shown. */
export function sparklineModel(
  progress: LiftProgress,
  { context, scale }: SparklineOptions,
  words: ChartWords,
): SparklineModel | undefined {
  const runs = shownRuns(progress)
  const points = runs.flat()
  if (points.length === 0) return undefined
  const record = progress.bests.findLast(({ point }) => points.includes(point))?.point
  const { low, high } = scale ?? ownRange(points.map(({ value }) => value))
  return {
    from: epochDay(firstDay(progress)),
    to: epochDay(progress.today),
    low,
    high,
    lines: runs.map((run) => run.map(placed)),
    ...(record ? { record: placed(record) } : {}),
    deloads: deloadsIn(context, progress),
    ...wordsOf(progress, points, words),
    lowLabel: endLabel(low, progress, words),
    highLabel: endLabel(high, progress, words),
  }
}

/** The values a thumbnail shows, for a scale shared with others. */
export function sparklineValues(progress: LiftProgress): readonly number[] {
  return shownRuns(progress).flatMap((run) => run.map(({ value }) => value))
}

/** The change in six weeks, by which thumbnails are sorted; nothing while one end is missing. */
export function changeInSixWeeks(progress: LiftProgress): number | undefined {
  const points = shownRuns(progress)
    .flat()
    .filter(({ isCounted }) => isCounted)
  const limit = addDays(progress.today, -7 * WEEKS_COMPARED)
  const before = points.filter(({ day }) => day <= limit)
  const after = points.filter(({ day }) => day > limit)
  if (before.length === 0 || after.length === 0) return undefined
  return middleOfLast(after) - middleOfLast(before)
}

function middleOfLast(points: readonly SeriesPoint[]): number {
  return median(points.slice(-SESSIONS_COMPARED).map(({ value }) => value))
}

function firstDay({ today }: LiftProgress): CalendarDate {
  return addDays(today, -7 * WEEKS_SHOWN)
}

/** Sessions of the last weeks by stretch; outliers would flatten everything else. */
function shownRuns(progress: LiftProgress): readonly (readonly SeriesPoint[])[] {
  const from = firstDay(progress)
  const isShown = (point: SeriesPoint) =>
    point.day >= from && point.day <= progress.today && !progress.outliers.has(point)
  return progress.segments
    .map(({ points }) => points.filter(isShown))
    .filter((points) => points.length > 0)
}

function placed({ day, value }: SeriesPoint): { readonly at: number; readonly value: number } {
  return { at: epochDay(day), value }
}

function deloadsIn(context: ChartContext, progress: LiftProgress): SparklineModel['deloads'] {
  const [from, to] = [epochDay(firstDay(progress)), epochDay(progress.today)]
  return context.deloads
    .map((span) => ({ from: epochDay(span.from), to: epochDay(span.to) + 1 }))
    .filter((span) => span.to > from && span.from < to)
    .map((span) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
}

function endLabel(value: number, { series }: LiftProgress, words: ChartWords): string {
  const digits = Math.abs(value) < 20 && isLoadMeasure(series.measure) ? 1 : 0
  return numberText(value, digits, words)
}

/** Where the lift stands, as the title of its chart says it. */
function latestText(progress: LiftProgress, words: ChartWords): string {
  return valueText(currentValue(progress) ?? 0, progress.series, words)
}

function wordsOf(
  progress: LiftProgress,
  points: readonly SeriesPoint[],
  words: ChartWords,
): Pick<SparklineModel, 'name' | 'latest' | 'change' | 'direction' | 'description'> {
  const { series } = progress
  const change = changeInSixWeeks(progress)
  const digits = isLoadMeasure(series.measure) ? 1 : 0
  const isLevel = change === undefined || Number(change.toFixed(digits)) === 0
  const text = change === undefined ? '' : signedText(change, digits, words)
  const values = {
    lift: series.facts.name,
    first: valueText(at(points, 0).value, series, words),
    latest: latestText(progress, words),
    count: points.length,
  }
  return {
    name: series.facts.name,
    latest: latestText(progress, words),
    change: text,
    direction: isLevel ? 'level' : change > 0 ? 'up' : 'down',
    description: tell(words, message('progress.sparkline', values)),
  }
}

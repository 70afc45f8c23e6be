import { type CalendarDate, epochDay } from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import type { TestedMax } from '../performed'
import type { LiftProgress, TrendSegment } from '../trend/lift-progress'
import { type BandPoint, bandOf } from '../trend/projection'
import { type ChartContext, overlayOf, wholeWeeks } from './chart-context'
import { chartCsv } from './chart-csv'
import type {
  ChartBand,
  ChartLine,
  ChartPoint,
  ChartSentences,
  LegendMark,
  TrendChartModel,
} from './chart-model'
import { sayTable } from './chart-table'
import { type ChartWords, shortDayText, tell } from './chart-words'
import { saidTimeAxis, saidValueAxis } from './said-axis'
import type { DaySpan } from './time-axis'
import { trendPoints } from './trend-points'
import { headlineOf, subtitleOf } from './trend-summary'
import { trendTable } from './trend-table'
import { ownAxis, ownRange, type ValueAxis } from './value-axis'
import { unitWord, valueText } from './value-words'

/** What a trend chart is made of beside the lift itself. `until` stretches the axis to shared days. */
export type TrendChartOptions = {
  readonly tested: readonly TestedMax[]
  readonly context: ChartContext
  /** A goal on the same scale, with its words: `Goal 115 kg × 5 by 31 Jan, e1RM 133`. */
  readonly goal?: { readonly value: number; readonly label: string }
  /** The days shown; {@link daysOfTrend} where nothing else is wanted. */
  readonly shown: DaySpan
}

/** The trend chart of a lift, its sentences, table and CSV. */
export function trendChart(
  progress: LiftProgress,
  options: TrendChartOptions,
  words: ChartWords,
): TrendChartModel {
  const { shown, goal } = options
  const source = { progress, tested: options.tested, shown }
  const points = trendPoints(source, words)
  const axis = axisFor(points, progress, goal?.value)
  const sentences = sentencesOf(progress, axis, words)
  const table = trendTable({ ...source, caption: sentences.title }, words)
  return {
    sentences,
    x: saidTimeAxis(shown, words),
    y: saidValueAxis(axis, words),
    points: points.map((point) => ({ ...point, value: clamp(point.value, axis) })),
    trends: progress.segments.flatMap((segment) => trendOfSegment(segment)),
    joins: progress.segments.flatMap(joinsOf),
    ...projected(progress, words),
    ...(goal ? { goal } : {}),
    overlay: overlayOf(options.context, { shown, segments: progress.segments }, words),
    legend: legendOf(points, progress, words),
    table: sayTable(table, words),
    csv: chartCsv(table),
  }
}

/** The days a trend chart shows by itself: whole weeks from the first session to the projection's end. */
export function daysOfTrend(progress: LiftProgress): DaySpan {
  const sessions = progress.segments.flatMap((segment) => segment.sessions)
  const days: readonly CalendarDate[] = [
    ...sessions.map(({ day }) => day),
    ...progress.projection.map(({ day }) => day),
  ].toSorted()
  return wholeWeeks({ from: days[0] ?? progress.today, to: days.at(-1) ?? progress.today })
}

/**
 * An own scale for points, lines and goal. Bands and outliers widen it only while they lie within one
 * more height of it: a far one stands cut at the edge instead of flattening the rest.
 */
function axisFor(points: readonly ChartPoint[], progress: LiftProgress, goal?: number): ValueAxis {
  const bands = progress.segments.flatMap(({ trend }) => (trend ? bandOf(trend) : []))
  const drawn = [...bands, ...progress.projection]
  const sure = [
    ...points.filter(({ isOutlier }) => !isOutlier).map(({ value }) => value),
    ...drawn.map(({ middle }) => middle),
    ...(goal === undefined ? [] : [goal]),
  ]
  const { low, high } = ownRange(sure)
  const loose = [
    ...points.filter(({ isOutlier }) => isOutlier).map(({ value }) => value),
    ...drawn.flatMap(({ eighty }) => eighty),
  ]
  const near = loose.filter((value) => value >= 2 * low - high && value <= 2 * high - low)
  const lowest = Math.min(low, ...near)
  const foot = progress.segments.length > 1 ? FOOT_WITH_PAUSES : FOOT
  return ownAxis([...sure, ...near, lowest - foot * (high - lowest)])
}

/** Room at the foot for the words of deloads, as a share of the height; pauses stand above those. */
const FOOT = 0.12
const FOOT_WITH_PAUSES = 0.22

function clamp(value: number, { from, to }: ValueAxis): number {
  return Math.min(to, Math.max(from, value))
}

function sentencesOf(progress: LiftProgress, axis: ValueAxis, words: ChartWords): ChartSentences {
  const { stands, change } = headlineOf(progress, words)
  const answer = tell(words, stands)
  const title = change
    ? tell(words, message('progress.title', { stands: answer, change: tell(words, change) }))
    : answer
  const start = message('progress.axisFrom', {
    from: axis.from,
    unitName: unitWord(progress.series, words),
  })
  const parts = subtitleOf(progress).map((part) => tell(words, part))
  const subtitle = [...parts, ...(parts.length > 0 && axis.from !== 0 ? [tell(words, start)] : [])]
  const read = subtitle.join(' · ')
  return { title, subtitle: read, description: [title, read].filter(Boolean).join('. ') }
}

function trendOfSegment({ trend }: TrendSegment): TrendChartModel['trends'] {
  if (!trend) return []
  const band = bandOf(trend)
  return [{ line: lineOf(band), band: bandLine(band, 'eighty') }]
}

function joinsOf({ trend, points }: TrendSegment): readonly ChartLine[] {
  if (trend || points.length < 2) return []
  return [points.map(({ day, value }) => ({ at: epochDay(day), value }))]
}

function projected(
  { projection, series }: LiftProgress,
  words: ChartWords,
): Pick<TrendChartModel, 'projection'> {
  const end = projection.at(-1)
  if (!end) return {}
  const values = { value: valueText(end.middle, series, words), day: shortDayText(end.day, words) }
  return {
    projection: {
      line: lineOf(projection),
      fifty: bandLine(projection, 'fifty'),
      eighty: bandLine(projection, 'eighty'),
      label: tell(words, message('progress.projected', values)),
    },
  }
}

function lineOf(band: readonly BandPoint[]): ChartLine {
  return band.map(({ day, middle }) => ({ at: epochDay(day), value: middle }))
}

function bandLine(band: readonly BandPoint[], width: 'fifty' | 'eighty'): ChartBand {
  return band.map((point) => {
    const [low, high] = point[width]
    return { at: epochDay(point.day), low, high }
  })
}

/** Explains only the marks that are there. */
function legendOf(
  points: readonly ChartPoint[],
  { segments, projection }: LiftProgress,
  words: ChartWords,
): TrendChartModel['legend'] {
  const marks: readonly LegendMark[] = [
    ...(['dot', 'hollow', 'record', 'tested'] as const).filter((mark) =>
      points.some((point) => point.mark === mark),
    ),
    ...(segments.some(({ trend }) => trend) ? (['trend'] as const) : []),
    ...(projection.length > 0 ? (['projection'] as const) : []),
  ]
  return marks.map((mark) => ({ mark, label: tell(words, message(`progress.legend.${mark}`)) }))
}

import { epochDay } from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import { type LoadUnit, loadIn } from '../../units/load'
import type { SeriesPoint } from '../lift/lift-series'
import type { TestedMax } from '../performed'
import type { LiftProgress } from '../trend/lift-progress'
import type { ChartPoint, PointMark, PointTip } from './chart-model'
import { type ChartWords, dayText, numberText, tell } from './chart-words'
import type { DaySpan } from './time-axis'
import { deltaText, digitsFor, planText, setText, valueText } from './value-words'

/** recharts and the eye both lose count beyond it; 1,000 sessions are six years of three a week. */
const MOST_POINTS = 1000

/** What the marks of a trend chart are drawn from. */
export type PointSource = {
  readonly progress: LiftProgress
  readonly tested: readonly TestedMax[]
  readonly shown: DaySpan
}

/** The marks of the days shown, oldest first: sessions and tested maxes. */
export function trendPoints(source: PointSource, words: ChartWords): readonly ChartPoint[] {
  const { progress, shown } = source
  const sessions = progress.series.points
    .flatMap((point, index, all) =>
      isInside(point, shown) ? [sessionPoint(progress, [point, all[index - 1]], words)] : [],
    )
    .slice(-MOST_POINTS)
  const tested = testedOf(source).map((max) => testedPoint(max, progress, words))
  const said = ({ value }: ChartPoint) =>
    numberText(value, digitsFor(progress.series.measure, value), words)
  return labelled(
    [...sessions, ...tested].toSorted((a, b) => a.at - b.at),
    shown,
    said,
  )
}

/** Tested maxes of the lift among the days shown; only where the chart shows a 1RM. */
function testedOf({ progress, tested, shown }: PointSource): readonly TestedMax[] {
  if (progress.series.measure.kind !== 'one-rep-max') return []
  const own = tested.filter(({ exerciseId }) => exerciseId === progress.series.facts.exerciseId)
  return own.filter((max) => isInside(max, shown))
}

function isInside({ day }: Pick<SeriesPoint, 'day'>, { from, to }: DaySpan): boolean {
  return day >= from && day <= to
}

function sessionPoint(
  progress: LiftProgress,
  [point, before]: readonly [SeriesPoint, SeriesPoint | undefined],
  words: ChartWords,
): ChartPoint {
  return {
    key: `${point.day} ${point.sessionId}`,
    sessionId: point.sessionId,
    at: epochDay(point.day),
    value: point.value,
    mark: markOf(progress, point),
    isOutlier: progress.outliers.has(point),
    tip: tipOf(progress, [point, before], words),
  }
}

function markOf({ bests, outliers }: LiftProgress, point: SeriesPoint): PointMark {
  if (bests.some((best) => best.point === point)) return 'record'
  return point.weak || outliers.has(point) ? 'hollow' : 'dot'
}

function tipOf(
  progress: LiftProgress,
  [point, before]: readonly [SeriesPoint, SeriesPoint | undefined],
  words: ChartWords,
): PointTip {
  const { series } = progress
  const badge = badgeOf(progress, point)
  const plan = planText(point.set, words, series.unit)
  const delta = before && deltaText(point.value - before.value, series, words)
  return {
    heading: dayText(point.day, words),
    ...(badge ? { badge: tell(words, message(badge)) } : {}),
    value: valueText(point.value, series, words),
    lines: [
      tell(words, message('progress.fromSet', { set: setText(point.set, words, series.unit) })),
      ...(plan ? [tell(words, message('progress.plannedSet', { set: plan }))] : []),
      ...(delta ? [tell(words, message('progress.toPrevious', { delta }))] : []),
    ],
  }
}

/** The key of the word that explains the mark of a point; also the note in the table. */
export function badgeOf({ bests, outliers }: LiftProgress, point: SeriesPoint): string | undefined {
  if (bests.some((best) => best.point === point)) return 'progress.record'
  if (outliers.has(point)) return 'progress.outlier'
  return point.weak ? WEAK_WORDS[point.weak] : undefined
}

const WEAK_WORDS = {
  deload: 'progress.deload',
  'over-ten-reps': 'progress.overTenReps',
  'other-reps': 'progress.otherReps',
} as const

function testedPoint(max: TestedMax, { series }: LiftProgress, words: ChartWords): ChartPoint {
  const value = testedValue(max, series.unit)
  const said = tell(words, message('progress.testedAt', { value: valueText(value, series, words) }))
  return {
    key: `${max.day} tested`,
    at: epochDay(max.day),
    value,
    mark: 'tested',
    isOutlier: false,
    label: said,
    tip: { heading: dayText(max.day, words), value: said, lines: [] },
  }
}

/** A tested max in the unit of the chart. */
export function testedValue(max: TestedMax, unit: LoadUnit): number {
  return loadIn(max.load, unit)
}

/** Writes the value at records that stand far enough apart; the latest always has it. */
function labelled(
  points: readonly ChartPoint[],
  { from, to }: DaySpan,
  said: (point: ChartPoint) => string,
): readonly ChartPoint[] {
  const distance = (epochDay(to) - epochDay(from)) / 12
  let next = Number.POSITIVE_INFINITY
  const labels = points.toReversed().map((point) => {
    if (point.mark !== 'record' || next - point.at < distance) return point
    next = point.at
    return { ...point, label: said(point) }
  })
  return labels.toReversed()
}

import type { CalendarDate } from '../../../kernel/calendar-date'
import type { LiftSeries, SeriesPoint } from '../lift/lift-series'
import { type BestPoint, bestPoints } from '../records/best-points'
import { outliersOf } from './outliers'
import { type BandPoint, projectionOf } from './projection'
import { type CutDays, cutAtGaps, type Segment } from './segments'
import { type Stall, stallOf } from './stall'
import { last } from './statistics'
import { type TrendStatus, trendStatus } from './status'
import { type TrendLine, trendOf } from './trend-line'

/** A stretch of training with its trend; `trend` is absent while there is too little. */
export type TrendSegment = Segment & { readonly trend?: TrendLine }

/** Everything a chart and its sentence say of one lift. */
export type LiftProgress = {
  readonly series: LiftSeries
  readonly today: CalendarDate
  readonly segments: readonly TrendSegment[]
  /** Shown, but left out of trends and records. */
  readonly outliers: ReadonlySet<SeriesPoint>
  /** Best so far on their day, over the whole history. */
  readonly bests: readonly BestPoint[]
  readonly status: TrendStatus
  readonly stall: Stall
  /** Empty where a projection would be guesswork. */
  readonly projection: readonly BandPoint[]
}

/** `from` limits trends to recent training (records know all of it); `cuts` are the coach's own. */
export type ProgressOptions = {
  readonly today: CalendarDate
  readonly from?: CalendarDate | undefined
  readonly cuts?: CutDays
}

/** Reads trend, status, stall, records and projection of a lift's series. */
export function liftProgress(series: LiftSeries, options: ProgressOptions): LiftProgress {
  const { today, from, cuts = [] } = options
  const parts = cutAtGaps(series, from === undefined ? cuts : [...cuts, from])
  const outliers = new Set(parts.flatMap(({ points }) => [...outliersOf(countedIn(points))]))
  const recent = parts.filter(({ sessions }) => from === undefined || last(sessions).day >= from)
  const segments = recent.map((segment) => withTrend(segment, outliers))
  const current = segments.at(-1)
  return {
    series,
    today,
    segments,
    outliers,
    bests: bestPoints(series.points, outliers),
    status: current ? trendStatus(countedIn(current.points)) : 'not-enough',
    stall: current ? stallOf(current) : { sessionsWithoutBest: 0, isStalled: false },
    projection: current?.trend ? projectionOf(current.trend, today) : [],
  }
}

function countedIn(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter(({ isCounted }) => isCounted)
}

function withTrend(segment: Segment, outliers: ReadonlySet<SeriesPoint>): TrendSegment {
  const kept = countedIn(segment.points).filter((point) => !outliers.has(point))
  const trend = trendOf(kept)
  return trend ? { ...segment, trend } : segment
}

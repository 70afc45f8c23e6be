import type { SeriesPoint } from '../lift/lift-series'
import { isDropping } from './drop-alarm'
import { outliersOf } from './outliers'
import { median } from './statistics'
import { type TrendLine, trendOf } from './trend-line'

/** Where a lift is going. `unclear` is an honest answer: the interval allows more than one. */
export type TrendStatus = 'progressing' | 'plateau' | 'declining' | 'unclear' | 'not-enough'

/** Slower than this share of the value per week, a flat interval is called a plateau. */
const PLATEAU_PER_WEEK = 0.0025

/**
 * The status of one segment from its counted points. Progressing: the whole 80 % interval is above
 * zero and the latest sessions do not lie below the line. Declining: the whole interval is below zero,
 * or the latest sessions are; and never on the word of one session, so it must not turn into
 * progressing when a single light session is left out.
 */
export function trendStatus(points: readonly SeriesPoint[]): TrendStatus {
  const status = judge(points)
  if (status !== 'declining') return status
  const restsOnOne = lightest(points).some(
    (light) => judge(points.filter((point) => point !== light)) === 'progressing',
  )
  return restsOnOne ? 'unclear' : status
}

/** Only a light session can make a decline of a progress; the lightest few are enough to try. */
const TRIED = 6

/** The sessions farthest below what their neighbours in time did. */
function lightest(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const shortfall = points.map((point, index) => {
    const around = points.slice(Math.max(0, index - 3), index + 4).map(({ value }) => value)
    return { point, by: median(around) - point.value }
  })
  return shortfall
    .toSorted((a, b) => b.by - a.by)
    .slice(0, TRIED)
    .map(({ point }) => point)
}

function judge(points: readonly SeriesPoint[]): TrendStatus {
  const outliers = outliersOf(points)
  const kept = points.filter((point) => !outliers.has(point))
  const trend = trendOf(kept)
  if (!trend) return 'not-enough'
  const drops = isDropping(kept, trend)
  if (trend.low > 0) return drops ? 'unclear' : 'progressing'
  if (trend.high < 0 || drops) return 'declining'
  return isFlat(trend, kept) ? 'plateau' : 'unclear'
}

function isFlat(trend: TrendLine, points: readonly SeriesPoint[]): boolean {
  const middle = Math.abs(median(points.map(({ value }) => value)))
  return Math.abs(trend.slope) < PLATEAU_PER_WEEK * middle || trend.slope === 0
}

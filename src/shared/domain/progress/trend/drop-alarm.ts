import type { SeriesPoint } from '../lift/lift-series'
import { USUAL_NOISE } from './outliers'
import { median, robustDeviation } from './statistics'
import { type TrendLine, valueOn } from './trend-line'

/** Slack and alarm level of a tabular CUSUM in deviations, the textbook values for half-sigma shifts. */
const SLACK = 0.5
const ALARM = 4
/** No single session may count for more, so that none can raise the alarm alone. */
const MOST_PER_SESSION = 3

/** Whether the latest sessions together lie well below the trend (one-sided CUSUM of the residuals). */
export function isDropping(points: readonly SeriesPoint[], trend: TrendLine): boolean {
  const residuals = points.map(({ day, value }) => value - valueOn(trend, day))
  const floor = USUAL_NOISE * Math.abs(median(points.map(({ value }) => value)))
  const deviation = Math.max(robustDeviation(residuals), floor)
  if (deviation === 0) return false
  const shortfall = (residual: number) => Math.min(MOST_PER_SESSION, -residual / deviation)
  const total = residuals.reduce((sum, r) => Math.max(0, sum + shortfall(r) - SLACK), 0)
  return total > ALARM
}

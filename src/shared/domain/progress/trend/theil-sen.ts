import { at, HALF_WIDTH, median } from './statistics'

/** A dated value: `x` in days, `y` in whatever the lift is measured in. */
export type Sample = { readonly x: number; readonly y: number }

/** A robust line y = intercept + slope·x with the interval of its slope (80 % by default), per day. */
export type RobustLine = {
  readonly slope: number
  readonly low: number
  readonly high: number
  readonly intercept: number
}

/**
 * Theil–Sen line: median of the pairwise slopes, pairs on the same day skipped; intercept is
 * median(y) − slope·median(x). Interval after Sen 1968 by ranks of the slopes, with ties in y
 * allowed for; `halfWidth` is its normal quantile. Undefined while no two samples lie on different days.
 */
export function theilSen(
  samples: readonly Sample[],
  halfWidth: number = HALF_WIDTH.eighty,
): RobustLine | undefined {
  const slopes = pairwiseSlopes(samples)
  if (slopes.length === 0) return undefined
  const slope = middleOf(slopes)
  const reach = halfWidth * Math.sqrt(kendallVariance(samples))
  const lowRank = Math.max(0, Math.round((slopes.length - reach) / 2) - 1)
  const highRank = Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2))
  const intercept = median(samples.map(({ y }) => y)) - slope * median(samples.map(({ x }) => x))
  return { slope, low: ranked(slopes, lowRank), high: ranked(slopes, highRank), intercept }
}

/** Sorted. A typed array, because a thousand sessions make half a million pairs. */
function pairwiseSlopes(samples: readonly Sample[]): Float64Array {
  const slopes = new Float64Array((samples.length * (samples.length - 1)) / 2)
  let count = 0
  for (const [i, first] of samples.entries()) {
    for (let j = i + 1; j < samples.length; j++) {
      const second = at(samples, j)
      if (first.x !== second.x) slopes[count++] = (second.y - first.y) / (second.x - first.x)
    }
  }
  return slopes.subarray(0, count).sort()
}

/** Variance of Kendall's score under no trend, corrected for tied values and days (Sen 1968; Kendall). */
function kendallVariance(samples: readonly Sample[]): number {
  const whole = tieTerm(samples.length)
  const tied = (values: readonly number[]) => sum(runLengths(values).map(tieTerm))
  const ties = tied(samples.map(({ x }) => x)) + tied(samples.map(({ y }) => y))
  return Math.max(0, whole - ties) / 18
}

function tieTerm(count: number): number {
  return count * (count - 1) * (2 * count + 5)
}

function runLengths(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function middleOf(sorted: Float64Array): number {
  const low = ranked(sorted, (sorted.length - 1) >> 1)
  return low + (ranked(sorted, sorted.length >> 1) - low) / 2
}

function ranked(sorted: Float64Array, rank: number): number {
  return sorted[rank] ?? Number.NaN
}

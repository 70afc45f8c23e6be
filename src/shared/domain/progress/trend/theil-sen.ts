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
  const slope = median(slopes)
  const reach = halfWidth * Math.sqrt(kendallVariance(samples))
  const lowRank = Math.max(0, Math.round((slopes.length - reach) / 2) - 1)
  const highRank = Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2))
  const intercept = median(samples.map(({ y }) => y)) - slope * median(samples.map(({ x }) => x))
  return { slope, low: at(slopes, lowRank), high: at(slopes, highRank), intercept }
}

function pairwiseSlopes(samples: readonly Sample[]): readonly number[] {
  const slopes: number[] = []
  for (const [i, first] of samples.entries()) {
    for (const second of samples.slice(i + 1)) {
      if (first.x !== second.x) slopes.push((second.y - first.y) / (second.x - first.x))
    }
  }
  return slopes.sort((a, b) => a - b)
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

/** The middle value (mean of the two middle ones); throws on an empty list, which is a caller's mistake. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [at(sorted, (sorted.length - 1) >> 1), at(sorted, sorted.length >> 1)]
  return low + (high - low) / 2
}

/** Median distance from the median, scaled (1.4826) so that it estimates a standard deviation. */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values)
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)))
}

/** Standard normal quantiles for the two intervals that charts show: half widths of 50 % and 80 %. */
export const HALF_WIDTH = { fifty: 0.6745, eighty: 1.2816 } as const

/** Element `index` of a list that is known to have it; throws otherwise. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error(`no element ${index} in a list of ${list.length}`)
  return value
}

/** The last element of a list that is known not to be empty; throws otherwise. */
export function last<T>(list: readonly T[]): T {
  return at(list, list.length - 1)
}

import type { LoadSpread } from '../prescription'
import type { Spread } from '../spread'

/** Each number of a spread changed alike. */
export function mapSpread(spread: Spread, change: (value: number) => number): Spread {
  switch (spread.kind) {
    case 'one':
      return { kind: 'one', value: change(spread.value) }
    case 'range':
      return { kind: 'range', from: change(spread.from), to: change(spread.to) }
    case 'each':
      return { kind: 'each', values: spread.values.map(change) }
  }
}

/** Each number of a load's amount changed alike. */
export function mapLoadSpread(amount: LoadSpread, change: (value: number) => number): LoadSpread {
  switch (amount.kind) {
    case 'ramp':
      return { kind: 'ramp', from: change(amount.from), to: change(amount.to) }
    case 'choice':
      return { kind: 'choice', values: amount.values.map(change) }
    default:
      return mapSpread(amount, change)
  }
}

/** A list of values per set cut to so many sets. */
export function firstOfSpread<T extends LoadSpread>(spread: T, sets: number): T | Spread {
  if (spread.kind !== 'each' || spread.values.length <= sets) return spread
  const [first] = spread.values
  if (sets === 1 && first !== undefined) return { kind: 'one', value: first }
  return { kind: 'each', values: spread.values.slice(0, sets) }
}

import type { Milli } from '../../../kernel/decimal'
import { CEILING } from '../ceiling'
import type { LoadSpread } from '../prescription'
import type { Range, Spread } from '../spread'

/** A dash between two ends: glued, or with a blank on both sides; `8 -5%` is no range. */
export const DASH = '(?:-|\\s+-\\s+)'
/** How often a list may go on: bounded, so that no text makes a pattern run long. */
export const MORE = `{1,${CEILING.values - 1}}`
/** A whole number, at most four digits; more is a slip and stays unread. */
export const INT = '\\d{1,4}(?!\\d)'
/** A number with a point. */
export const NUMBER = '\\d{1,4}(?!\\d)(?:\\.\\d{1,3}(?!\\d))?'
/** A number with a point or a comma, to be used only where a unit or `%` follows. */
export const UNIT_NUMBER = '\\d{1,4}(?!\\d)(?:[.,]\\d{1,3}(?!\\d))?'

/** Thousandths of a number such as `62,5`; undefined beyond the ceiling. */
export function toMilli(text: string): Milli | undefined {
  const milli = Math.round(Number(text.replace(',', '.')) * 1000)
  return milli <= CEILING.milli ? milli : undefined
}

/** A count of sets or repetitions; undefined for zero and beyond the ceiling. */
export function toCount(text: string | undefined): number | undefined {
  const value = Number(text)
  return value >= 1 && value <= CEILING.count ? value : undefined
}

/** From–to in rising order; one end alone is both. */
export function rangeOf(from: number, to: number = from): Range {
  return from <= to ? { from, to } : { from: to, to: from }
}

/** One value or a rising range, as a spread. */
export function spreadOf({ from, to }: Range): Spread {
  return from === to ? { kind: 'one', value: from } : { kind: 'range', from, to }
}

/** Reads `8`, `8-12` or `8/10/12` (blanks allowed), each number by `read`; undefined if one is refused. */
export function readSpread(
  text: string,
  read: (number: string) => number | undefined,
): Spread | undefined {
  const values = numbersOf(text, read)
  if (!values) return undefined
  if (values.length > CEILING.values) return undefined
  const [first, second] = values
  if (first === undefined) return undefined
  if (second === undefined) return { kind: 'one', value: first }
  if (text.includes('-')) return values.length === 2 ? spreadOf(rangeOf(first, second)) : undefined
  return { kind: 'each', values }
}

/** Reads the amount of a load: a spread, a ramp `60>80`, or a choice `185 or 125`. */
export function readLoadSpread(text: string): LoadSpread | undefined {
  const ramp = text.includes('>')
  const choice = text.includes('or')
  if (!ramp && !choice) return readSpread(text, toMilli)
  const values = numbersOf(text, toMilli)
  const [from, to] = values ?? []
  if (!values || from === undefined || to === undefined) return undefined
  if (choice) return values.length <= 20 ? { kind: 'choice', values } : undefined
  return values.length === 2 ? { kind: 'ramp', from, to } : undefined
}

function numbersOf(
  text: string,
  read: (number: string) => number | undefined,
): readonly number[] | undefined {
  const values: number[] = []
  for (const [number] of text.matchAll(/\d+(?:[.,]\d+)?/g)) {
    const value = read(number)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

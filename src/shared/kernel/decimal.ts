import { ok, type Result, refuse } from './result'

/** A number counted in thousandths, as an integer: 62.5 is 62500. */
export type Milli = number

const SHAPE = /^([+-]?)(\d{1,9})(?:[.,](\d{1,3}))?$/

/** Reads `62.5` or `62,5` as thousandths; refuses anything else, more than three decimals included. */
export function parseMilli(text: string): Result<Milli, 'not-a-number'> {
  const match = SHAPE.exec(text.trim())
  if (!match) return refuse('not-a-number')
  const size = Number(match[2]) * 1000 + Number((match[3] ?? '').padEnd(3, '0'))
  return ok(match[1] === '-' ? -size : size)
}

/** Writes thousandths with a point and without trailing zeros: 62500 → `62.5`. */
export function printMilli(milli: Milli): string {
  const size = Math.abs(milli)
  const fraction = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${milli < 0 ? '-' : ''}${Math.floor(size / 1000)}${fraction ? `.${fraction}` : ''}`
}

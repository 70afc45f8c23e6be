import { assertNever } from '../../../kernel/assert-never'
import { type Milli, printMilli } from '../../../kernel/decimal'
import type { LoadSpread } from '../prescription'
import type { Range, Spread } from '../spread'

/** A spread as it is typed: `8`, `8-12`, `12/10/8`. */
export function printSpread(spread: Spread, print: (value: number) => string = String): string {
  switch (spread.kind) {
    case 'one':
      return print(spread.value)
    case 'range':
      return `${print(spread.from)}-${print(spread.to)}`
    case 'each':
      return spread.values.map((value) => print(value)).join('/')
    default:
      return assertNever(spread)
  }
}

/** The amount of a load as it is typed: a spread, `60>80`, `185 or 125`. */
export function printLoadSpread(amount: LoadSpread): string {
  switch (amount.kind) {
    case 'ramp':
      return `${printMilli(amount.from)}>${printMilli(amount.to)}`
    case 'choice':
      return amount.values.map(printMilli).join(' or ')
    default:
      return printSpread(amount, printMilli)
  }
}

/** Thousandths with the sign always written. */
export function printSigned(milli: Milli): string {
  return milli < 0 ? printMilli(milli) : `+${printMilli(milli)}`
}

/** One number, or both ends with a dash. */
export function printRange({ from, to }: Range, print: (value: number) => string = String): string {
  return from === to ? print(from) : `${print(from)}-${print(to)}`
}

/** Seconds for a rest or a clock: `90`, and `2:00` from two minutes and at whole minutes. */
export function printClock(seconds: number): string {
  if (seconds === 0 || (seconds < 120 && seconds % 60 !== 0)) return String(seconds)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

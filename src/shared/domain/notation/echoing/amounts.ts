import type { Say } from '../../../kernel/words'
import type { LoadSpread } from '../prescription'
import type { Range, Spread } from '../spread'

/** A plain number as the language writes it. */
export function sayNumber(value: number, say: Say): string {
  return say('notation.number', { value })
}

/** Thousandths as a number. */
export function sayMilli(milli: number, say: Say): string {
  return sayNumber(milli / 1000, say)
}

/** A number with its sign: `+2.5`, `−10`. */
export function saySigned(milli: number, say: Say): string {
  const value = sayMilli(Math.abs(milli), say)
  return say(milli < 0 ? 'notation.minus' : 'notation.plus', { value })
}

/** `8`, or `8–12`. */
export function sayRange({ from, to }: Range, say: Say, one = sayNumber): string {
  if (from === to) return one(from, say)
  return say('notation.range', { from: one(from, say), to: one(to, say) })
}

/** `8`, `8–12`, or `12, 10, 8`. */
export function saySpread(spread: Spread, say: Say, one = sayNumber): string {
  switch (spread.kind) {
    case 'one':
      return one(spread.value, say)
    case 'range':
      return sayRange(spread, say, one)
    case 'each':
      return joined(
        spread.values.map((value) => one(value, say)),
        say,
      )
  }
}

/** Loads in thousandths: a spread, or `185 or 125`; a ramp is said by its own sentence. */
export function sayLoadSpread(amount: Exclude<LoadSpread, { kind: 'ramp' }>, say: Say): string {
  if (amount.kind !== 'choice') return saySpread(amount, say, sayMilli)
  return joined(
    amount.values.map((value) => sayMilli(value, say)),
    say,
    'notation.or',
  )
}

/** A list by the language's own joints. */
export function joined(items: readonly string[], say: Say, key = 'notation.item'): string {
  return items.reduce((list, next) => say(key, { list, next }))
}

import type { PieceMeaning } from '../lines/pieces'
import type { Goal, WeekMark } from '../prescription'
import { END, firstOf, type Reader, reading } from './match'
import { WORDS } from './words'

const GOALS: Readonly<Record<string, Goal>> = {
  str: 'strength',
  hyp: 'hypertrophy',
  end: 'endurance',
  pow: 'power',
}

const MARKS: Readonly<Record<string, WeekMark>> = {
  '=': 'same',
  same: 'same',
  off: 'off',
  deload: 'deload',
}

/** Signs that stand between weeks and groups, and the words that name a group or the row. */
export const readSign: Reader<PieceMeaning> = firstOf<PieceMeaning>([
  reading('\\||;;', () => ({ kind: 'week' })),
  reading(',', () => ({ kind: 'comma' })),
  reading(';', () => ({ kind: 'warm-ups-end' })),
  reading(`(?:${WORDS.next})${END}`, () => ({ kind: 'then' })),
  reading(`(?:${WORDS.warmUp})${END}(?:\\s*:)?`, () => ({ kind: 'role', role: 'warm-up' })),
  reading(`(?:${WORDS.top})${END}(?:\\s*:)?`, () => ({ kind: 'role', role: 'top' })),
  reading(`(?:${WORDS.back})${END}(?:\\s*:)?`, () => ({ kind: 'role', role: 'backoff' })),
  reading(`#\\s*(str|hyp|end|pow)[a-z]*${END}`, ([, word = '']) => {
    const goal = GOALS[word]
    return goal && { kind: 'goal', goal }
  }),
])

/** How a week follows from the one before; read only where a week begins. */
export const readMark: Reader<PieceMeaning> = reading(`=|(?:same|off|deload)${END}`, ([word]) => {
  const mark = MARKS[word]
  return mark && { kind: 'mark', mark }
})

/** The place in a superset at the start of a line, in the source as typed: `A`, `A1`, `b2)`. */
export const readLabel: Reader<PieceMeaning> = reading(
  '(?:([A-Z])(\\d?)(?:\\s*[.):])?|([a-l])(\\d)[.)]?)(?=\\s|$)',
  ([, upper, digit, lower, lowerDigit]) => ({
    kind: 'label',
    label: upper === undefined ? `${lower?.toUpperCase()}${lowerDigit}` : `${upper}${digit}`,
  }),
)

import type { Work } from '../scheme'
import { DASH, INT, MORE, readSpread, toCount } from './amounts'
import { END, firstOf, type Reader, reading } from './match'
import { WORDS } from './words'

const UNITS = `kgs?|kilos?|lbs?|rm|(?:rir|rpe)(?!\\s*:?\\s*\\d)|m/s|${WORDS.seconds}|min|m|km|yds?|ft|cals?|total|rounds?|sets?`
/** What may not follow a number of repetitions: then the number belongs to something else. */
const NOT_AFTER = `(?![\\d%>]|[.:]\\d|\\s*(?:[%>]|(?:${UNITS})${END}))`
/** In a comma list the next number may also open a new scheme: `3x5, 2x8`. */
const NOT_IN_LIST = `(?![\\d:.%>-]|\\s*(?:[x%>-]|/\\s*\\d|or\\b|(?:${UNITS})${END}))`

const WORD = `(?:\\s*(?:${WORDS.reps})${END})?`
const OPEN = '(\\+(?!\\d))?'
const SLASHES = `${INT}(?:\\s*/\\s*${INT})${MORE}`
const COMMAS = `\\d{1,3}(?:\\s*,\\s*\\d{1,3}${NOT_IN_LIST})${MORE}`
const DASHES = `${INT}(?:-${INT}){2,49}`
const FROM_TO = `(${INT})(?:${DASH}|\\s*(?:to|~)\\s*)(${INT})`

const everyOpen = reading<Work>(
  `\\(\\s*(${SLASHES}|${INT}(?:${DASH}${INT})?)\\s*\\+\\s*\\)${WORD}`,
  ([, amount = '']) => repsOf(amount, 'every'),
)

const ladder = reading<Work>(
  `\\(\\s*(${INT}(?:\\s*[/,]\\s*${INT})${MORE})\\s*\\)|(${DASHES})${NOT_AFTER}`,
  ([, bracketed, dashed = '']) => {
    const spread = readSpread((bracketed ?? dashed).replaceAll('-', '/'), toCount)
    return spread?.kind === 'each' ? { kind: 'ladder', rungs: spread.values } : undefined
  },
)

const list = reading<Work>(
  `(${SLASHES}(?!\\s*/\\s*\\d)|${COMMAS})${OPEN}${WORD}${NOT_AFTER}`,
  ([, amount = '', open]) => repsOf(amount.replaceAll(',', '/'), open),
)

const fromTo = reading<Work>(
  `[[(]?\\s*${FROM_TO}\\s*[\\])]?${OPEN}${WORD}${NOT_AFTER}`,
  ([, from = '', to = '', open]) => repsOf(`${from}-${to}`, open),
)

const single = reading<Work>(
  `[[(]?(${INT})[\\])]?${OPEN}${WORD}${NOT_AFTER}`,
  ([, reps = '', open]) => repsOf(reps, open),
)

/** Repetitions of a set: ladders, lists, ranges, one number; `+` leaves the last set open, `( +)` every set. */
export const readReps: Reader<Work> = firstOf([everyOpen, ladder, list, fromTo, single])

/** Repetitions set by set without a count of sets: `12/10/8`, `12, 10, 8`, `21-15-9`, `5/3/1+`. */
export const readRepList: Reader<Work> = firstOf([
  list,
  reading<Work>(`(${DASHES})${OPEN}${WORD}${NOT_AFTER}`, ([, amount = '', open]) =>
    repsOf(amount.replaceAll('-', '/'), open),
  ),
])

/** Repetitions that say so: `10 reps`, `8-12 reps`. */
export const readSaidReps: Reader<Work> = reading<Work>(
  `(?:${FROM_TO}|(${INT}))${OPEN}\\s*(?:${WORDS.reps})${END}`,
  ([, from, to, one, open]) => repsOf(one ?? `${from}-${to}`, open),
)

function repsOf(amount: string, open: string | undefined): Work | undefined {
  const reps = readSpread(amount, toCount)
  if (!reps) return undefined
  const work = { kind: 'reps', reps } as const
  return open === undefined ? work : { ...work, open: open === 'every' ? 'every' : 'last' }
}

import { CEILING } from '../ceiling'
import type { DistanceUnit, Work } from '../scheme'
import { DASH, INT, MORE, NUMBER, readSpread, spreadOf, toCount, toMilli } from './amounts'
import { CLOCK_RANGE, clockRange } from './clock'
import { END, firstOf, type Reader, reading } from './match'
import { readReps } from './read-reps'
import { WORDS } from './words'

const GAP = `(?:\\s*i\\s*(\\d{1,5})\\s*(?:${WORDS.seconds})?${END})?`
const PLUSES = `${INT}(?:\\s*\\+\\s*${INT})${MORE}`

/** Mini-sets with the pause between them: `(2+2+2) i15`. */
const cluster = reading<Work>(
  `(?:\\(\\s*(${PLUSES})\\s*\\)|(${INT}(?:\\+${INT})${MORE})(?![\\d.+]|\\s*(?:[%x]|kg|lb|rpe|rir|reps?/)))${GAP}`,
  ([, bracketed, bare = '', gap]) => {
    const parts = readSpread(bracketed ?? bare, toCount)
    if (parts?.kind !== 'each' || Number(gap ?? 0) > CEILING.seconds) return undefined
    const work = { kind: 'cluster', parts: parts.values } as const
    return gap === undefined ? work : { ...work, gap: Number(gap) }
  },
)

/** One timed set of as many repetitions as possible: `AMRAP 8min`. */
export const readTimedAmrap = reading<Work>(
  `amrap\\s*(?:in\\s*)?(${CLOCK_RANGE})`,
  ([, time = '']) => {
    const range = clockRange(time)
    const fixed = range && range.from === range.to && range.from > 0
    return fixed ? { kind: 'amrap', seconds: range.from } : undefined
  },
)

const amrap = reading<Work>(`(?:amrap|max(?:imum)?(?:\\s*(?:${WORDS.reps}))?)${END}`, () => ({
  kind: 'amrap',
}))

/** Sets taken to failure without a number: the word itself is left for the effort. */
const toFailure = reading<Work>(`(?=(?:${WORDS.failure})${END})`, () => ({ kind: 'amrap' }))

const timeList = reading<Work>(
  `(${INT}(?:\\s*/\\s*${INT})${MORE})\\s*(?:${WORDS.seconds})(?![a-z])`,
  ([, list = '']) => {
    const seconds = readSpread(list, toCount)
    return seconds && { kind: 'time', seconds }
  },
)

const time = reading<Work>(CLOCK_RANGE, ([text]) => {
  const range = clockRange(text)
  return range && range.from > 0 ? { kind: 'time', seconds: spreadOf(range) } : undefined
})

const distance = reading<Work>(
  `(${NUMBER}(?:(?:\\s*/\\s*${NUMBER})${MORE}|${DASH}${NUMBER})?)\\s*(km|meters?|metres?|m|yards?|yds?|feet|ft)(?![a-z\\d])`,
  ([, amount = '', unit = '']) => {
    const read = readSpread(amount, toMilli)
    return read && { kind: 'distance', distance: read, unit: distanceUnit(unit) }
  },
)

const calories = reading<Work>(
  `(${INT}(?:(?:\\s*/\\s*${INT})${MORE}|${DASH}${INT})?)\\s*(?:kcal|cals?|calories)${END}`,
  ([, amount = '']) => {
    const read = readSpread(amount, toCount)
    return read && { kind: 'calories', calories: read }
  },
)

/** Work that says what it is counted in: `30s`, `20m`, `12cal`. */
export const readMeasuredWork: Reader<Work> = firstOf([timeList, time, distance, calories])

/** What is done in one set. */
export const readWork: Reader<Work> = firstOf([
  cluster,
  readTimedAmrap,
  amrap,
  toFailure,
  readMeasuredWork,
  readReps,
])

function distanceUnit(word: string): DistanceUnit {
  if (word.startsWith('k')) return 'km'
  if (word.startsWith('y')) return 'yd'
  return word.startsWith('f') ? 'ft' : 'm'
}

import type { Range } from '../spread'
import { DASH } from './amounts'
import { CLOCK_RANGE, clockRange, REST_CLOCK } from './clock'
import { END, firstOf, type Reader, reading } from './match'
import { WORDS } from './words'

/** `pause` is a pause within a repetition up to this many seconds, and a rest beyond (German *Pause*). */
export const LONGEST_PAUSE = 10

/** A rest of this many or fewer, without a unit, is meant in minutes. */
export const MOST_BARE_MINUTES = 5

/** `3s eccentric` is about the repetition and no rest. */
const NO_PHASE = '(?!\\s*-?\\s*(?:ecc|neg|lower|con|iso|up|down|descent|ascent|hold|squeeze|each))'

const SPAN = `(${REST_CLOCK}(?:(?:${DASH}|\\s*to\\s*)${REST_CLOCK})?)(?![a-z\\d:])`

/** A rest between sets that says so, in seconds: `r90`, `rest 2-3min`, `90s rest`, `:90`, `no rest`. */
export const readSaidRest: Reader<Range> = firstOf([
  reading(`(?:${WORDS.rest})\\s*:?\\s*(?=[\\d:])${SPAN}`, ([, text = '']) => restRange(text)),
  reading(`${SPAN}\\s*(?:${WORDS.rest})${END}`, ([, text = '']) =>
    /\d\s*$/.test(text) && !text.includes(':') ? undefined : clockRange(text),
  ),
  reading(`(:\\d{1,5})(?![\\d:])`, ([, text = '']) => clockRange(text)),
  reading(`no\\s+rest${END}`, () => ({ from: 0, to: 0 })),
  reading(`pause\\s*:?\\s*${SPAN}`, ([, text = '']) => {
    const range = clockRange(text)
    return range && range.to > LONGEST_PAUSE ? range : undefined
  }),
])

/** Nobody rests three seconds between sets: `rest 3` and `r2-3` are minutes. */
function restRange(text: string): Range | undefined {
  const range = clockRange(text)
  if (!range || range.to > MOST_BARE_MINUTES || !/^[\d\s-]+$|^\d+\s*to\s*\d+$/.test(text))
    return range
  return { from: range.from * 60, to: range.to * 60 }
}

/** A bare time after a scheme, as many coaches write their rests: `90s`, `2-3min`, `1:30`. */
export const readBareRest: Reader<Range> = reading(`(${CLOCK_RANGE})${NO_PHASE}`, ([, text = '']) =>
  clockRange(text),
)

import { firstOf, type Reader, reading } from './match'

const SIGN = '[\\dx]'
const JOINED = `(${SIGN})(${SIGN})(${SIGN})(${SIGN})`
const AFTER = '(?![a-zà-ÿ\\d%]|[.:-]\\d|\\s*(?:kgs?|lbs?|m|cal|rm|reps?|sets?)(?![a-z]))'

/** A tempo that says so: `t3010`, `tempo 3-1-X-0`, `tempo 311` (no pause at the top). */
export const readSaidTempo: Reader<string> = reading(
  `(?:tempo|t)\\s*:?\\s*(?:${SIGN}\\s*[-:/.]?\\s*){2}${SIGN}(?:\\s*[-:/.]?\\s*${SIGN})?${AFTER}`,
  ([text]) => {
    const signs = text.replace(/tempo|t/, '').match(/[\dx]/g) ?? []
    return signs.join('').padEnd(4, '0').toUpperCase()
  },
)

/** Four bare signs: `3010`, `31X1`, `3-1-X-0`, `3:1:X:0`. `3x10` is no tempo: X is never at the bottom. */
export const readBareTempo: Reader<string> = firstOf([
  reading(`(?!\\dx\\d)${JOINED}${AFTER}`, ([text]) => text.toUpperCase()),
  reading(
    `(${SIGN})([-:])(${SIGN})\\2(${SIGN})\\2(${SIGN})${AFTER}`,
    ([, ecc = '', , bottom = '', con = '', top = '']) =>
      `${ecc}${bottom}${con}${top}`.toUpperCase(),
  ),
])

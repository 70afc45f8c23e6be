import { firstOf, type Reader, reading } from './match'

const SIGN = '[\\dx]'
const JOINED = `(${SIGN})(${SIGN})(${SIGN})(${SIGN})`
const AFTER = '(?![a-zà-ÿ\\d%]|[.:-]\\d|\\s*(?:kgs?|lbs?|m|cal|rm|reps?|sets?)(?![a-z]))'

/** A tempo that says so: `t3010`, `tempo 3-1-X-0`, `tempo 311` (no pause at the top). */
export const readSaidTempo: Reader<string> = reading(
  `(?:tempo|t)\\s*:?\\s*(?:${SIGN}\\s*[-:/.]?\\s*){2}${SIGN}(?:\\s*[-:/.]?\\s*${SIGN})?${AFTER}`,
  ([text]) => signsOf(text),
)

/** The word behind the signs, `3-1-1 tempo`, and the signs behind `@`: `@30X1`, `@ 3010`. */
export const readMarkedTempo: Reader<string> = firstOf([
  reading(
    `(?:\\d{3,4}|${SIGN}([-:/.])${SIGN}\\1${SIGN}(?:\\1${SIGN})?)\\s*tempo(?![a-z\\d]|\\s*:?\\s*[\\dx])`,
    ([text]) => signsOf(text),
  ),
  reading(`@\\s*(?!\\dx\\d)${JOINED}${AFTER}`, (match) => match.slice(1).join('').toUpperCase()),
])

/** Four bare signs: `3010`, `31X1`, `3-1-X-0`, `3:1:X:0`, or three with a 0 or X, `2-0-2`. `3x10` is no tempo: X is never at the bottom. */
export const readBareTempo: Reader<string> = firstOf([
  reading(`(?!\\dx\\d)${JOINED}${AFTER}`, ([text]) => text.toUpperCase()),
  reading(
    `(${SIGN})([-:])(${SIGN})\\2(${SIGN})\\2(${SIGN})${AFTER}`,
    ([, ecc = '', , bottom = '', con = '', top = '']) =>
      `${ecc}${bottom}${con}${top}`.toUpperCase(),
  ),
  reading(`(${SIGN})-(${SIGN})-(${SIGN})${AFTER}`, ([text]) =>
    /[0x]/.test(text) ? signsOf(text) : undefined,
  ),
])

/** Three signs say nothing of the top: no pause there. */
function signsOf(text: string): string {
  const signs = text.replace(/tempo|t/, '').match(/[\dx]/g) ?? []
  return signs.join('').padEnd(4, '0').toUpperCase()
}

import type { LoadUnit } from '../../units/load'
import { MORE, toCount, toMilli, UNIT_NUMBER } from '../reading/amounts'
import { CLOCK, clockSeconds } from '../reading/clock'
import { END, firstOf, matchAt, phrase, type Read, type Reader, reading } from '../reading/match'
import { WORDS } from '../reading/words'

/** One of the numbers that `x` joins: `100x5`, `bw+10 x 8`, `24x10/10`. */
export type Factor =
  /** Thousandths of a unit; without a unit it may be a load, a repetition count or a set count. */
  | { readonly kind: 'number'; readonly milli: number; readonly unit?: LoadUnit }
  | { readonly kind: 'bodyweight'; readonly added?: SignedNumber }
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'metres'; readonly metres: number }
  /** Repetitions of several sets, or of the left and the right side. */
  | { readonly kind: 'list'; readonly reps: readonly number[]; readonly joint: '/' | ',' }

type SignedNumber = { readonly milli: number; readonly unit?: LoadUnit }

/** Metres in one unit of length; yard and foot by the 1959 agreement. */
const METRES: Readonly<Record<string, number>> = { m: 1, k: 1000, y: 0.9144, f: 0.3048 }

/** `x` may follow a unit directly: `100kgx5`. */
const UNIT = `(?:(${WORDS.kg})|(${WORDS.lb}))(?![a-wyzà-ÿ\\d])`
/** A number ends before a blank, a sign, `x`, or a word that may follow it glued: `5rpe`, `10each`, `24x10R24x8`. */
const NUMBER_END = '(?![a-dfghijkmnopqstuvwyzà-ÿ]|e\\d)'
const TIMES = phrase('\\s*x\\s*')
/** A comma joins repetitions only where no load follows it: `5,5,4`, but `5, 102,5x5`. */
const NOT_A_LOAD = '(?![\\d.:%/]|\\s*(?:x|kg|lb|@?\\s*rir|rpe)|,\\d{1,3}\\s*(?:kg|lbs?)?\\s*x)'

const readFactor: Reader<Factor> = firstOf<Factor>([
  reading(
    `(?:${WORDS.bodyweight})(?:\\s*([+-])\\s*(?:(${UNIT_NUMBER})\\s*${UNIT}|(\\d{1,4}(?:\\.\\d{1,3}|,\\d{1,3}(?=\\s*x))?)))?`,
    ([, sign, withUnit, kg, lb, bare]) => {
      const milli = toMilli(withUnit ?? bare ?? '0')
      if (milli === undefined) return undefined
      if (sign === undefined) return { kind: 'bodyweight' }
      const size = sign === '-' && milli > 0 ? -milli : milli
      return { kind: 'bodyweight', added: { milli: size, ...unitOf(kg, lb) } }
    },
  ),
  reading(`(${UNIT_NUMBER})\\s*${UNIT}`, ([, number = '', kg, lb]) => {
    const milli = toMilli(number)
    return milli === undefined ? undefined : { kind: 'number', milli, ...unitOf(kg, lb) }
  }),
  reading(CLOCK, ([text]) => {
    const seconds = clockSeconds(text)
    return seconds ? { kind: 'seconds', seconds } : undefined
  }),
  reading(
    `(${UNIT_NUMBER})\\s*(km|meters?|metres?|m|yards?|yds?|feet|ft)${END}`,
    ([, number = '', unit = '']) => {
      const milli = toMilli(number)
      const size = METRES[unit.charAt(0)]
      if (!milli || size === undefined) return undefined
      return { kind: 'metres', metres: Math.round(milli * size) / 1000 }
    },
  ),
  reading(
    `(?:\\d{1,3}(?:\\s*/\\s*\\d{1,3}(?!\\d))${MORE}|\\d{1,3}(?:\\s*,\\s*\\d{1,3}${NOT_A_LOAD})${MORE})${NUMBER_END}`,
    ([text]) => {
      const reps = (text.match(/\d+/g) ?? []).map(toCount).filter((count) => count !== undefined)
      return reps.length > 1
        ? { kind: 'list', reps, joint: text.includes('/') ? '/' : ',' }
        : undefined
    },
  ),
  reading(
    `\\d{1,4}(?!\\d)(?:\\.\\d{1,3}|,\\d{1,3}(?=\\s*x))?(?!\\d)(?:\\s*(?:${WORDS.reps})${END})?${NUMBER_END}`,
    ([text]) => {
      const milli = toMilli(/[\d.,]+/.exec(text)?.[0].replace(/[.,]$/, '') ?? '')
      return milli === undefined ? undefined : { kind: 'number', milli }
    },
  ),
])

/** Reads factors joined by `x`, at most three; a leading `x` (`x12`) leaves the load to the plan. */
export function readFactors(text: string, at: number): Read<readonly Factor[]> | undefined {
  const factors: Factor[] = []
  let to = at + (matchAt(TIMES, text, at)?.[0].length ?? 0)
  while (factors.length < 3) {
    const isFirst = factors.length === 0
    const joint = isFirst ? 0 : matchAt(TIMES, text, to)?.[0].length
    if (joint === undefined) break
    const read = isFirst ? readFirst(text, to) : readFactor(text, to + joint)
    if (!read) break
    factors.push(read.value)
    to = read.to
  }
  return factors.length > 0 ? { value: factors, to } : undefined
}

/** The first number of a set is never a list with commas: `102,5 x 5` is a load. */
function readFirst(text: string, at: number): Read<Factor> | undefined {
  const load = readCommaLoad(text, at)
  return load ?? readFactor(text, at)
}

const readCommaLoad: Reader<Factor> = reading('(\\d{1,4},\\d{1,3})(?=\\s*x)', ([, number = '']) => {
  const milli = toMilli(number)
  return milli === undefined ? undefined : { kind: 'number', milli }
})

function unitOf(kg: string | undefined, lb: string | undefined): { readonly unit?: LoadUnit } {
  if (kg !== undefined) return { unit: 'kg' }
  return lb === undefined ? {} : { unit: 'lb' }
}

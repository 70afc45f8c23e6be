import type { LoadUnit } from '../../units/load'
import type { LoadPlan, PercentBase } from '../prescription'
import { DASH, INT, NUMBER, readLoadSpread, toCount, toMilli, UNIT_NUMBER } from './amounts'
import { END, firstOf, type Reader, reading } from './match'
import { WORDS } from './words'

const BEFORE = '(?:@\\s*|(?:load|weight)\\s*:?\\s*|x\\s*(?=\\d))?'
const UNIT = `(?:(${WORDS.kg})|(${WORDS.lb}))${END}`
const SAME_UNIT = `(?:\\s*(?:${WORDS.kg}|${WORDS.lb}|%))?`
/** `bw +2.5kg/wk` is bodyweight and a step, not bodyweight plus load. */
const NO_STEP = `(?!\\s*[+-]\\s*[\\d.,]+\\s*(?:%|[a-z]+)?\\s*(?:/|per\\s|each\\s)\\s*(?:${WORDS.week})${END})`
const PERCENT = `%\\s*(?:of\\s+)?(?:(e1rm|1rm|tm|training max|bw|bm|body\\s?mass)${END})?`
/** Values with the separators of a list, a range, a ramp, a choice, or three and more with commas. */
const AMOUNT = `(${INT}(?:\\.\\d{1,3})?(?:\\s*,\\s*${INT}(?:\\.\\d{1,3})?){2,49}|${UNIT_NUMBER}(?:${SAME_UNIT}(?:${DASH}|\\s*(?:/|-?>|\\bor\\b)\\s*)${UNIT_NUMBER}){0,49})`
const CLIENT_AMOUNT = `(${NUMBER}(?:(?:${DASH}|\\s*(?:/|-?>)\\s*|\\s+or\\s+)${NUMBER}){0,49})`

const weight = reading<LoadPlan>(`${BEFORE}${AMOUNT}\\s*${UNIT}`, (match) => {
  const [, text = '', kg] = match
  const unit: LoadUnit = kg === undefined ? 'lb' : 'kg'
  const amount = mixesUnits(text, unit) ? undefined : readLoadSpread(asSlashes(text))
  return amount && { kind: 'weight', amount, unit }
})

const percent = reading<LoadPlan>(`${BEFORE}${AMOUNT}\\s*${PERCENT}`, ([, text = '', base]) => {
  const amount = /[kl]/.test(text) ? undefined : readLoadSpread(asSlashes(text))
  return amount && { kind: 'percent', amount, base: percentBase(base) }
})

const bodyweight = reading<LoadPlan>(
  `(?:@\\s*)?(?:${WORDS.bodyweight})(?:${NO_STEP}\\s*([+-])\\s*(?:(${UNIT_NUMBER})\\s*${UNIT}|(${NUMBER})(?!\\s*%)))?(?![a-z\\d])`,
  ([, sign, withUnit, kg, , bare]) => {
    if (sign === undefined) return { kind: 'bodyweight' }
    const milli = toMilli(withUnit ?? bare ?? '')
    if (milli === undefined) return undefined
    const unit = withUnit === undefined ? 'client' : kg === undefined ? 'lb' : 'kg'
    return { kind: 'bodyweight', added: { milli: signed(sign, milli), unit } }
  },
)

/** Help is load taken off the body: `assisted 20kg`, `-20kg assisted`. */
const assisted = reading<LoadPlan>(
  `(?:@\\s*)?(?:assist(?:ed|ance)?\\s*(?:by|with)?\\s*:?\\s*-?\\s*(${UNIT_NUMBER})\\s*${UNIT}|-?\\s*(${UNIT_NUMBER})\\s*${UNIT}\\s*(?:of\\s+)?assist(?:ed|ance)?${END})`,
  ([, before, kgBefore, , behind, kgBehind]) => {
    const milli = toMilli(before ?? behind ?? '')
    if (milli === undefined) return undefined
    const unit = (kgBefore ?? kgBehind) === undefined ? 'lb' : 'kg'
    return { kind: 'bodyweight', added: { milli: signed('-', milli), unit } }
  },
)

const repMax = reading<LoadPlan>(`(?:@\\s*)?(${INT})\\s*rm${END}`, ([, count]) => {
  const reps = toCount(count)
  return reps ? { kind: 'rep-max', reps } : undefined
})

const relative = reading<LoadPlan>(
  `(?:@\\s*)?([+-])\\s*(${UNIT_NUMBER})\\s*(?:(%)|${UNIT})`,
  ([, sign = '', number = '', isPercent, kg]) => {
    const milli = toMilli(number)
    if (milli === undefined) return undefined
    const unit = isPercent ? '%' : kg === undefined ? 'lb' : 'kg'
    return { kind: 'relative', by: signed(sign, milli), unit }
  },
)

/** A load that says its unit or kind: `100kg`, `75%TM`, `60>80%`, `bw+10`, `10RM`, `-10%`. */
export const readUnitLoad: Reader<LoadPlan> = firstOf([
  assisted,
  weight,
  percent,
  bodyweight,
  repMax,
  relative,
])

/** A number after the word `load`: in the client's unit, however light. */
export const readSaidLoad = clientLoadAfter('(?:load|weight)\\s*:?\\s*')

/** A number after `x` behind sets and reps: `3x5x100`. */
export const readTimesLoad = clientLoadAfter('x\\s*')

/** As many loads as sets, bare: `3x8 60/65/70`. Nobody writes lists of more than twenty repetitions there. */
export const readLoadList: Reader<LoadPlan> = reading(
  `(${NUMBER}(?:\\s*/\\s*${NUMBER}){1,49})(?![\\d%+/]|[.:,]\\d|\\s*(?:x|%|reps?|s|m|rpe|rir|${WORDS.kg}|${WORDS.lb})(?![a-z]))`,
  ([, text = '']) =>
    text.split('/').every((one) => Number(one) > 20) ? clientLoad(text) : undefined,
)

/** A load without a unit: amounts as typed, to be read in the client's unit. */
export function clientLoad(text: string): LoadPlan | undefined {
  const amount = readLoadSpread(text)
  return amount && { kind: 'weight', amount, unit: 'client' }
}

function clientLoadAfter(word: string): Reader<LoadPlan> {
  return reading(`${word}${CLIENT_AMOUNT}(?![\\d%]|\\s*x)`, ([, text = '']) => clientLoad(text))
}

/** Minus or plus without a negative zero. */
export function signed(sign: string, size: number): number {
  return sign === '-' && size !== 0 ? -size : size
}

function percentBase(word: string | undefined): PercentBase {
  if (word === undefined || word === '1rm') return '1RM'
  if (word === 'e1rm') return 'e1RM'
  return word.startsWith('t') ? 'TM' : 'bw'
}

/** `75,75,70` is a list here: two commas cannot both be decimal. */
function asSlashes(text: string): string {
  return (text.match(/,/g)?.length ?? 0) >= 2 && !/[/>-]|or/.test(text)
    ? text.replaceAll(',', '/')
    : text
}

function mixesUnits(text: string, unit: LoadUnit): boolean {
  return text.includes('%') || text.includes(unit === 'kg' ? 'l' : 'k')
}

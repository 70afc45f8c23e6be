import { assertNever } from '../../../kernel/assert-never'
import { message } from '../../../kernel/words'
import { formatLoad } from '../../units/format-load'
import type { LiftSeries } from '../lift/lift-series'
import { isLoadMeasure, type Measure } from '../lift/measure'
import type { PerformedSet } from '../performed'
import { type ChartWords, numberText, signedText, tell } from './chart-words'

/** The unit of a series as it is written behind a number: `kg`, `reps`, `s`, `m`. */
export function unitWord(series: LiftSeries, words: ChartWords): string {
  const { measure, unit } = series
  if (isLoadMeasure(measure)) return unit
  if (measure.kind === 'reps') return tell(words, message('progress.reps'))
  return measure.kind === 'seconds' ? 's' : 'm'
}

/** Decimals a value deserves: loads as typed, an estimate whole, below 20 one decimal. */
export function digitsFor(measure: Measure, value: number): number {
  if (measure.kind === 'one-rep-max') return Math.abs(value) < 20 ? 1 : 0
  return isLoadMeasure(measure) ? 2 : 0
}

/** A value of the series with its unit: `127 kg`, `12 reps`. */
export function valueText(value: number, series: LiftSeries, words: ChartWords): string {
  const number = numberText(value, digitsFor(series.measure, value), words)
  return `${number} ${unitWord(series, words)}`
}

/** A difference of two values with sign and unit: `+1.8 kg`. */
export function deltaText(delta: number, series: LiftSeries, words: ChartWords): string {
  const digits = isLoadMeasure(series.measure) ? 1 : 0
  return `${signedText(delta, digits, words)} ${unitWord(series, words)}`
}

/** A set in the coach's notation: `100 kg × 5 @7`, `bw + 10 kg × 6`, `30 s`. */
export function setText(set: PerformedSet, words: ChartWords): string {
  const parts = [loadText(set.load, words), amountText(set, words)].filter((part) => part !== '')
  const effort = set.rpe === undefined ? '' : ` @${numberText(set.rpe, 1, words)}`
  return `${parts.join(' × ')}${effort}`
}

/** What was prescribed for the set, as far as it was: `97.5 kg × 5 @7`; '' where nothing was. */
export function planText(set: PerformedSet, words: ChartWords): string {
  const load = set.plannedLoad ? formatLoad(set.plannedLoad, { locale: words.locale }) : ''
  const reps = set.plannedReps === undefined ? '' : numberText(set.plannedReps, 0, words)
  const effort = set.plannedRpe === undefined ? '' : `@${numberText(set.plannedRpe, 1, words)}`
  const work = [load, reps].filter((part) => part !== '').join(' × ')
  return [work, effort].filter((part) => part !== '').join(' ')
}

function loadText(load: PerformedSet['load'], words: ChartWords): string {
  switch (load.kind) {
    case 'absolute':
      return formatLoad(load.load, { locale: words.locale })
    case 'bodyweight':
      return addedText(load.added, words)
    case 'none':
      return ''
    default:
      return assertNever(load)
  }
}

function addedText(
  added: Extract<PerformedSet['load'], { kind: 'bodyweight' }>['added'],
  words: ChartWords,
): string {
  const bodyweight = tell(words, message('progress.bodyweight'))
  if (!added || added.milli === 0) return bodyweight
  const size = formatLoad({ ...added, milli: Math.abs(added.milli) }, { locale: words.locale })
  return `${bodyweight} ${added.milli < 0 ? '−' : '+'} ${size}`
}

function amountText(set: PerformedSet, words: ChartWords): string {
  if (set.reps !== undefined) return numberText(set.reps, 0, words)
  if (set.seconds !== undefined) return `${numberText(set.seconds, 0, words)} s`
  return set.metres === undefined ? '' : `${numberText(set.metres, 0, words)} m`
}

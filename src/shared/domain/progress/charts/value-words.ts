import { message } from '../../../kernel/words'
import { loadDigits } from '../../units/format-load'
import { type LoadUnit, load } from '../../units/load'
import { sayAdded, sayLoad } from '../../units/load-words'
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
  return isLoadMeasure(measure) ? loadDigits(value) : 0
}

/** A value of the series with its unit: `127 kg`, `12 reps`; of a bodyweight lift `10 kg added`. */
export function valueText(value: number, series: LiftSeries, words: ChartWords): string {
  if (series.measure.kind === 'added-load') {
    const digits = digitsFor(series.measure, value)
    return sayAdded(load(rounded(value, digits), series.unit), words)
  }
  const number = numberText(value, digitsFor(series.measure, value), words)
  return `${number} ${unitWord(series, words)}`
}

/** A number rounded for a sentence, never a negative zero. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0
}

/** A difference of two values with sign and unit: `+1.8 kg`. */
export function deltaText(delta: number, series: LiftSeries, words: ChartWords): string {
  const digits = isLoadMeasure(series.measure) ? 1 : 0
  return `${signedText(delta, digits, words)} ${unitWord(series, words)}`
}

/**
 * A set as it was done: `100 kg × 5 @7`, `10 kg added × 6`, `30 s`; with the reader's unit in front
 * where another one was typed: `102.1 kg (225 lb) × 5`.
 */
export function setText(set: PerformedSet, words: ChartWords, unit?: LoadUnit): string {
  const said = sayLoad(set.load, unit ? { ...words, unit } : words)
  const parts = [said, amountText(set, words)].filter((part) => part !== '')
  const effort = set.rpe === undefined ? '' : ` @${numberText(set.rpe, 1, words)}`
  return `${parts.join(' × ')}${effort}`
}

/** What was prescribed for the set, as far as it was: `97.5 kg × 5 @7`; '' where nothing was. */
export function planText(set: PerformedSet, words: ChartWords, unit?: LoadUnit): string {
  const reader = unit ? { ...words, unit } : words
  const said = set.plannedLoad ? sayLoad({ kind: 'absolute', load: set.plannedLoad }, reader) : ''
  const reps = set.plannedReps === undefined ? '' : numberText(set.plannedReps, 0, words)
  const effort = set.plannedRpe === undefined ? '' : `@${numberText(set.plannedRpe, 1, words)}`
  const work = [said, reps].filter((part) => part !== '').join(' × ')
  return [work, effort].filter((part) => part !== '').join(' ')
}

function amountText(set: PerformedSet, words: ChartWords): string {
  if (set.reps !== undefined) return numberText(set.reps, 0, words)
  if (set.seconds !== undefined) return `${numberText(set.seconds, 0, words)} s`
  return set.metres === undefined ? '' : `${numberText(set.metres, 0, words)} m`
}

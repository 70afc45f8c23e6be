import { printPlateList } from '../../../shared/domain/strength/calculators/plate-list'
import { FORMULA_NAMES, type FormulaName } from '../../../shared/domain/strength/formulas'
import type { Implement } from '../../../shared/domain/strength/implement'
import type { ChartName } from '../../../shared/domain/strength/rpe-chart-facts'
import type { WarmUpName } from '../../../shared/domain/strength/warm-up'
import type { Load, LoadUnit } from '../../../shared/domain/units/load'
import { printMilli } from '../../../shared/kernel/decimal'
import type { CalculatorSeed } from '../../commands/calculator-seed'

export const CALCULATORS = ['oneRepMax', 'rpeChart', 'plates', 'warmUp'] as const

export type CalculatorName = (typeof CALCULATORS)[number]

/** What stands in the fields, as typed; all calculators share it, so that a load is typed once. */
export type CalculatorFields = {
  readonly shown: CalculatorName
  readonly unit: LoadUnit
  readonly load: string
  readonly reps: string
  readonly rir: string
  readonly formula: FormulaName
  readonly chart: ChartName
  readonly rpe: string
  readonly oneRepMax: string
  readonly bar: string
  readonly collar: string
  readonly plates: string
  readonly scheme: WarmUpName
}

/** Fields as they stand when nothing is known yet; an empty bar or plate list is the usual one. */
export const EMPTY_FIELDS: CalculatorFields = {
  shown: 'oneRepMax',
  unit: 'kg',
  load: '100',
  reps: '5',
  rir: '',
  formula: FORMULA_NAMES[0],
  chart: 'rts-2025',
  rpe: '8',
  oneRepMax: '',
  bar: '',
  collar: '',
  plates: '',
  scheme: 'bar-anchored',
}

/** The fields with the numbers of the page in them; loads of the other unit are left out. */
export function withSeed(fields: CalculatorFields, seed: CalculatorSeed): CalculatorFields {
  const { unit, load, reps, rpe, oneRepMax } = seed
  const text = (value: Load | undefined) =>
    value?.unit === unit && value.milli > 0 ? printMilli(value.milli) : undefined
  const changed = {
    load: text(load),
    reps: reps === undefined ? undefined : String(reps),
    rpe: rpe === undefined ? undefined : String(rpe),
    oneRepMax: text(oneRepMax),
    rir: rpe === undefined ? undefined : String(10 - rpe),
  }
  const known = Object.entries(changed).filter(([, value]) => value !== undefined)
  const own =
    unit === fields.unit ? {} : { load: '', oneRepMax: '', bar: '', collar: '', plates: '' }
  return { ...fields, ...own, unit, ...Object.fromEntries(known) }
}

/** The fields with the bar and plates of a client's place. */
export function withGear(
  fields: CalculatorFields,
  implement: Implement | undefined,
): CalculatorFields {
  if (implement?.kind !== 'barbell' || implement.bar.unit !== fields.unit) return fields
  const isOneUnit = implement.plates.every(({ plate }) => plate.unit === fields.unit)
  if (!isOneUnit) return fields
  return {
    ...fields,
    bar: printMilli(implement.bar.milli),
    plates: printPlateList(implement.plates),
  }
}

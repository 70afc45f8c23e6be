import type { Milli } from '../../kernel/decimal'

/** The unit a load was typed in. */
export type LoadUnit = 'kg' | 'lb'

/** A load exactly as typed: integer thousandths of its own unit. Never converted when stored. */
export type Load = { readonly milli: Milli; readonly unit: LoadUnit }

/** Milligrams in one thousandth of a unit; 1 lb = 0.45359237 kg exactly (1959 agreement, NIST). */
const MG_PER_MILLI = { kg: 1000, lb: 453.59237 } as const

/** A load from a plain number of its unit: `load(62.5, 'kg')`. */
export function load(value: number, unit: LoadUnit): Load {
  return { milli: Math.round(value * 1000), unit }
}

/** The mass in whole milligrams, for sums and comparison only. */
export function loadMg(value: Load): number {
  return Math.round(value.milli * MG_PER_MILLI[value.unit])
}

/** The number in the asked unit, unrounded; for display and formulas, never for storing. */
export function loadIn(value: Load, unit: LoadUnit): number {
  if (value.unit === unit) return value.milli / 1000
  return (value.milli * MG_PER_MILLI[value.unit]) / MG_PER_MILLI[unit] / 1000
}

/** Whole milligrams as a number of the unit. */
export function mgIn(mg: number, unit: LoadUnit): number {
  return mg / MG_PER_MILLI[unit] / 1000
}

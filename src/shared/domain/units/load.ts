import type { Milli } from '../../kernel/decimal'

/** The unit a load was typed in. */
export type LoadUnit = 'kg' | 'lb'

/** A load exactly as typed: integer thousandths of its own unit. Never converted when stored. */
export type Load = { readonly milli: Milli; readonly unit: LoadUnit }

/**
 * A mass in hundred-thousandths of a milligram. In this measure a thousandth of a kilogram and a
 * thousandth of a pound are both whole numbers, so kg and lb plates add up without rounding.
 */
export type ExactMass = number

/** 1 lb = 0.45359237 kg exactly (1959 agreement, NIST); this is the only place that says so. */
const EXACT_PER_MILLI = { kg: 100_000_000, lb: 45_359_237 } as const

/** Milligrams in one thousandth of a unit. */
const MG_PER_MILLI = {
  kg: EXACT_PER_MILLI.kg / 100_000,
  lb: EXACT_PER_MILLI.lb / 100_000,
} as const

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

/** The mass without any rounding; exact up to 90 tonnes. */
export function exactMass(value: Load): ExactMass {
  return value.milli * EXACT_PER_MILLI[value.unit]
}

/** The load nearest to an exact mass in thousandths of the unit; exact where the unit can say it. */
export function loadOfExact(mass: ExactMass, unit: LoadUnit): Load {
  return { milli: Math.round(mass / EXACT_PER_MILLI[unit]), unit }
}

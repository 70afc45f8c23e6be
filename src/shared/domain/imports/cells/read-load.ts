import type { LoadUnit } from '../../units/load'
import type { ImportedLoad } from '../training-log'

/** A load cell as read; `restored`: typed in the other unit and converted by the app, now undone. */
export type LoadReading = {
  readonly load: ImportedLoad
  readonly trace: 'as-typed' | 'restored' | 'rounded'
}

/** 1 lb = 0.45359237 kg exactly (1959 agreement, NIST). */
const KG_PER_LB = 0.45359237
/** Loads are typed in steps of at least this much, in either unit. */
const SMALLEST_STEP = 0.05
/** Half a unit of the fifth decimal: what converting there and back may leave behind. */
const DUST = 0.000_02
const NOISE = 1e-6
/** No bar, stack or sled holds more; such a number is a slip. */
const HEAVIEST = 9_999

/** Turns a number of a file into a load; null when no load can be that large. */
export function readLoad(value: number, unit: LoadUnit | 'ask'): LoadReading | null {
  if (Math.abs(value) > HEAVIEST) return null
  const milli = Math.round(value * 1000) + 0 // + 0 turns -0 into 0
  const distance = Math.abs(value - milli / 1000)
  if (distance < NOISE) return { load: { milli, unit }, trace: 'as-typed' }
  if (unit !== 'ask') {
    const typed = typedIn(otherUnit(unit), value, unit)
    if (typed !== null) return { load: typed, trace: 'restored' }
  }
  return { load: { milli, unit }, trace: 'rounded' }
}

/**
 * What a number with many decimals says about the unit of its file: 44.09245243697551 is a round
 * 20 kg if the file is in pounds, and nothing round otherwise. Null when it says nothing.
 */
export function unitShownBy(value: number): LoadUnit | null {
  if (Math.abs(value - Math.round(value * 1000) / 1000) < NOISE) return null
  const isPounds = typedIn('kg', value, 'lb') !== null
  const isKilograms = typedIn('lb', value, 'kg') !== null
  if (isPounds === isKilograms) return null
  return isPounds ? 'lb' : 'kg'
}

function typedIn(typed: LoadUnit, value: number, unit: LoadUnit): ImportedLoad | null {
  const converted = unit === 'lb' ? value * KG_PER_LB : value / KG_PER_LB
  const steps = Math.round(converted / SMALLEST_STEP)
  if (Math.abs(converted - steps * SMALLEST_STEP) > DUST) return null
  return { milli: Math.round(steps * SMALLEST_STEP * 1000), unit: typed }
}

function otherUnit(unit: LoadUnit): LoadUnit {
  return unit === 'kg' ? 'lb' : 'kg'
}

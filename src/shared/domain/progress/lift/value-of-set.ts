import { assertNever } from '../../../kernel/assert-never'
import { type LoadUnit, loadIn } from '../../units/load'
import type { PerformedSet } from '../performed'
import { estimatedMax } from './estimated-max'
import type { Measure } from './measure'

/** Why a point is drawn hollow: formulas disagree above 10 reps; a deload is light on purpose. */
export type WeakReason = 'over-ten-reps' | 'other-reps' | 'deload'

/** What one set is worth in a measure. */
export type SetValue = {
  readonly value: number
  readonly weak?: WeakReason
  readonly isCounted: boolean
}

/** So many reps short of the usual ones still speak for the load; a set of three does not for twelve. */
const NEAR_REPS = 2

/** The value of a set in a measure, loads in the unit asked for; nothing where the set has none. */
export function valueOfSet(
  set: PerformedSet,
  measure: Measure,
  unit: LoadUnit,
): SetValue | undefined {
  switch (measure.kind) {
    case 'one-rep-max': {
      const estimate = estimatedMax(set, measure.family, unit)
      if (!estimate) return
      const { value, isWeak } = estimate
      return { value, isCounted: true, ...(isWeak ? { weak: 'over-ten-reps' } : {}) }
    }
    case 'load-at-reps':
    case 'added-load':
      return loadAtReps(set, measure, unit)
    case 'reps':
    case 'seconds':
    case 'metres': {
      const value = set[measure.kind]
      return value ? { value, isCounted: true } : undefined
    }
    default:
      return assertNever(measure)
  }
}

function loadAtReps(
  set: PerformedSet,
  measure: Extract<Measure, { readonly reps: number }>,
  unit: LoadUnit,
): SetValue | undefined {
  const value = loadNumber(set, measure.kind, unit)
  if (value === undefined || !set.reps) return
  if (set.reps >= measure.reps) return { value, isCounted: true }
  return { value, weak: 'other-reps', isCounted: set.reps >= measure.reps - NEAR_REPS }
}

function loadNumber(
  { load }: PerformedSet,
  kind: 'load-at-reps' | 'added-load',
  unit: LoadUnit,
): number | undefined {
  if (kind === 'load-at-reps') {
    return load.kind === 'absolute' && load.load.milli > 0 ? loadIn(load.load, unit) : undefined
  }
  if (load.kind !== 'bodyweight') return undefined
  return load.added ? loadIn(load.added, unit) : 0
}

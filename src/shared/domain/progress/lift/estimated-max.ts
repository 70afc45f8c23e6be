import { effectiveReps } from '../../strength/effective-reps'
import { shareOfMax } from '../../strength/family'
import { type LoadUnit, loadIn } from '../../units/load'
import type { PerformedSet } from '../performed'
import type { EstimateFamily } from './measure'
import type { SessionSets } from './session-sets'

/** An estimate of one set, in the unit asked for; weak beyond 10 reps to failure. */
export type SetEstimate = {
  readonly value: number
  readonly isWeak: boolean
  readonly effectiveReps: number
}

/**
 * The 1RM one set speaks for, or nothing where none may be drawn from it: no load of its own, more
 * than 12 reps to failure, more than 4 in reserve. Without RPE the set is taken as one to failure.
 */
export function estimatedMax(
  set: PerformedSet,
  family: EstimateFamily,
  unit: LoadUnit,
): SetEstimate | undefined {
  if (set.load.kind !== 'absolute' || set.load.load.milli <= 0 || set.reps === undefined) return
  const rir = set.rpe === undefined ? undefined : 10 - set.rpe
  const effective = effectiveReps({ reps: set.reps, ...(rir === undefined ? {} : { rir }) })
  if (!effective.ok) return
  const share = shareFor(family, effective.value.reps)
  if (share === undefined) return
  return {
    value: loadIn(set.load.load, unit) / share,
    isWeak: effective.value.confidence === 'low',
    effectiveReps: effective.value.reps,
  }
}

/** One rep to failure is the max itself, whatever the family says of it. */
function shareFor(family: EstimateFamily, reps: number): number | undefined {
  if (reps === 1) return 1
  const share = shareOfMax(family, reps)
  return share.ok ? share.value : undefined
}

/**
 * The family for a whole series: the RPE chart where RPE is logged in at least half of the sessions,
 * else Wathan, the formula closest to that chart between 2 and 10 reps (largest gap 0.6 points).
 */
export function familyFor(sessions: readonly SessionSets[]): EstimateFamily {
  const withRpe = sessions.filter(({ sets }) => sets.some(({ rpe }) => rpe !== undefined))
  return withRpe.length * 2 >= sessions.length ? 'rts-2025' : 'wathan'
}

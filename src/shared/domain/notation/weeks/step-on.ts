import { assertNever } from '../../../kernel/assert-never'
import { loadMg, mgIn } from '../../units/load'
import { CEILING } from '../ceiling'
import type { Effort, Group, LoadPlan, PlanUnit, Step } from '../prescription'
import type { Scheme } from '../scheme'
import { mapLoadSpread, mapSpread } from './spread-changes'

/**
 * A group so many weeks after it was written, its steps taken in a straight line from what was
 * written (rule R11): `%` adds points to a percentage and a share of the written load to a weight.
 * A step for something the group does not state changes nothing.
 */
export function stepOn(group: Group, weeks: number): Group {
  return (group.steps ?? []).reduce((result, step) => takeStep(result, step, weeks), group)
}

function takeStep(group: Group, step: Step, weeks: number): Group {
  const by = step.by * weeks
  switch (step.unit) {
    case 'rpe':
    case 'rir':
      return group.effort ? { ...group, effort: harder(group.effort, step.unit, by / 1000) } : group
    case 'rep':
    case 'set':
      return group.scheme ? { ...group, scheme: longer(group.scheme, step.unit, by / 1000) } : group
    case '%':
    case 'kg':
    case 'lb':
    case 'client':
      return group.load ? { ...group, load: heavier(group.load, { by, unit: step.unit }) } : group
    default:
      return assertNever(step.unit)
  }
}

function heavier(
  load: LoadPlan,
  step: { readonly by: number; readonly unit: PlanUnit | '%' },
): LoadPlan {
  const { by, unit } = step
  switch (load.kind) {
    case 'weight': {
      const added = unit === '%' ? undefined : inUnit(by, unit, load.unit)
      const change = (milli: number) => held(milli + (added ?? (milli * by) / 100_000))
      return { ...load, amount: mapLoadSpread(load.amount, change) }
    }
    case 'percent':
      return unit === '%'
        ? { ...load, amount: mapLoadSpread(load.amount, (milli) => held(milli + by)) }
        : load
    case 'bodyweight': {
      if (unit === '%') return load
      const before = load.added ?? { milli: 0, unit }
      const milli = Math.round(before.milli + inUnit(by, unit, before.unit))
      return { kind: 'bodyweight', added: { ...before, milli } }
    }
    case 'relative':
      return unit === load.unit ? { ...load, by: load.by + by } : load
    case 'rep-max':
      return load
    default:
      return assertNever(load)
  }
}

function held(milli: number): number {
  return Math.min(Math.max(Math.round(milli), 0), CEILING.milli)
}

/** An amount in another unit; where one of them is the client's it is not known yet, and taken as it is. */
function inUnit(milli: number, from: PlanUnit, to: PlanUnit): number {
  if (from === to || from === 'client' || to === 'client') return milli
  return mgIn(loadMg({ milli, unit: from }), to) * 1000
}

function harder(effort: Effort, unit: 'rpe' | 'rir', by: number): Effort {
  if (effort.kind !== unit) return effort
  const amount = mapSpread(effort.amount, (value) => Math.min(Math.max(halves(value + by), 0), 10))
  return { ...effort, amount }
}

function halves(value: number): number {
  return Math.round(value * 2) / 2
}

function longer(scheme: Scheme, unit: 'rep' | 'set', by: number): Scheme {
  const add = (value: number) => Math.min(Math.max(Math.round(value + by), 1), CEILING.count)
  if (scheme.kind === 'total')
    return unit === 'rep' ? { ...scheme, reps: add(scheme.reps) } : scheme
  if (scheme.kind !== 'sets') return scheme
  const { sets, work } = scheme
  if (unit === 'set') return { ...scheme, sets: { from: add(sets.from), to: add(sets.to) } }
  if (work.kind !== 'reps') return scheme
  return { ...scheme, work: { ...work, reps: mapSpread(work.reps, add) } }
}

import { z } from 'zod'
import type { Effort, Group, LoadPlan } from '../prescription'
import type { Scheme } from '../scheme'
import type { Spread } from '../spread'
import { firstOfSpread, mapLoadSpread, mapSpread } from './spread-changes'

/** How a deload week follows from a normal one: percent fewer sets, percent less load, more in reserve. */
export type DeloadRule = {
  readonly setsLess: number
  readonly loadLess: number
  readonly rirMore: number
}

/** Checks a rule as stored or typed: whole percents, reps in reserve in half steps. */
export const deloadRuleSchema = z.strictObject({
  setsLess: z.int().min(0).max(100),
  loadLess: z.int().min(0).max(100),
  rirMore: z.number().min(0).max(10).multipleOf(0.5),
}) satisfies z.ZodType<DeloadRule>

/**
 * Sets −40 %, load −10 %, RIR +2 on the same days: what coaches change most, after Bell et al. 2022
 * and Rogerson et al. 2024; the numbers are this program's default, not theirs.
 */
export const DEFAULT_DELOAD: DeloadRule = { setsLess: 40, loadLess: 10, rirMore: 2 }

/**
 * A working group under a deload rule: sets to the nearest whole and at least one, a half goes down.
 * Nothing in it goes to the limit: open sets are closed, drops and rest-pauses left out, a test or a
 * ramp to a rep max becomes one set of so many reps with the rule's reps in reserve, and sets of as
 * many reps as possible end there, too. Warm-ups stay as they are.
 */
export function deloadGroup(group: Group, rule: DeloadRule): Group {
  if (group.role === 'warm-up') return group
  const { drop: _, restPause: __, ...plain } = group
  const scheme = plain.scheme && deloadScheme(plain.scheme, rule)
  const sets = scheme?.kind === 'sets' ? scheme.sets.to : undefined
  const load = plain.load && deloadLoad(plain.load, rule, sets)
  const limit = isToTheLimit(plain.scheme) ? LIMIT : undefined
  const effort = deloadEffort(plain.effort ?? limit, rule, sets)
  return { ...plain, ...(scheme && { scheme }), ...(load && { load }), ...(effort && { effort }) }
}

const LIMIT: Effort = { kind: 'failure' }

/** Work that goes to the limit by its nature, whether an effort is written or not. */
function isToTheLimit(scheme: Scheme | undefined): boolean {
  return scheme?.kind === 'rep-max' || (scheme?.kind === 'sets' && scheme.work.kind === 'amrap')
}

function deloadScheme(scheme: Scheme, rule: DeloadRule): Scheme {
  const fewer = (count: number) => Math.max(1, nearestDown((count * (100 - rule.setsLess)) / 100))
  switch (scheme.kind) {
    case 'sets': {
      const sets = { from: fewer(scheme.sets.from), to: fewer(scheme.sets.to) }
      if (scheme.work.kind !== 'reps') return { ...scheme, sets }
      const { open: _, ...work } = scheme.work
      return { ...scheme, sets, work: { ...work, reps: cut(work.reps, sets.to) } }
    }
    case 'total':
      return { ...scheme, reps: fewer(scheme.reps) }
    case 'myo':
      return { ...scheme, minis: fewer(scheme.minis) }
    case 'rounds':
      return { ...scheme, rounds: { from: fewer(scheme.rounds.from), to: fewer(scheme.rounds.to) } }
    case 'rep-max': {
      const reps = { kind: 'one', value: scheme.reps } as const
      return { kind: 'sets', sets: { from: 1, to: 1 }, work: { kind: 'reps', reps } }
    }
  }
}

/** A deload is never rounded up where it could go either way. */
function nearestDown(value: number): number {
  return Math.ceil(value - 0.5)
}

/** Assistance and loads that follow from today's other sets are left alone. */
function deloadLoad(load: LoadPlan, rule: DeloadRule, sets: number | undefined): LoadPlan {
  const lighter = (milli: number) => Math.round((milli * (100 - rule.loadLess)) / 100)
  if (load.kind === 'weight' || load.kind === 'percent') {
    const amount = mapLoadSpread(load.amount, lighter)
    return { ...load, amount: sets === undefined ? amount : firstOfSpread(amount, sets) }
  }
  if (load.kind !== 'bodyweight' || !load.added || load.added.milli <= 0) return load
  return { ...load, added: { ...load.added, milli: lighter(load.added.milli) } }
}

function deloadEffort(
  effort: Effort | undefined,
  rule: DeloadRule,
  sets: number | undefined,
): Effort | undefined {
  if (effort === undefined) return undefined
  if (effort.kind === 'failure') {
    return { kind: 'rpe', amount: { kind: 'one', value: Math.max(10 - rule.rirMore, 0) } }
  }
  const by = effort.kind === 'rpe' ? -rule.rirMore : rule.rirMore
  const amount = mapSpread(effort.amount, (value) => Math.min(Math.max(value + by, 0), 10))
  return { kind: effort.kind, amount: sets === undefined ? amount : cut(amount, sets) }
}

function cut(spread: Spread, sets: number): Spread {
  return firstOfSpread(spread, sets)
}

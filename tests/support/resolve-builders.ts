import type { Effort, Group, LoadPlan } from '../../src/shared/domain/notation/prescription'
import type { Spread } from '../../src/shared/domain/notation/spread'
import type {
  GroupLoads,
  ResolveContext,
  ResolvedSet,
} from '../../src/shared/domain/programs/resolve-context'
import type { SetLoad } from '../../src/shared/domain/progress/performed'
import type { PlateStock } from '../../src/shared/domain/strength/implement'
import { prepareLoader } from '../../src/shared/domain/strength/loader'
import type { LiftMax, StrengthProfile } from '../../src/shared/domain/strength/strength-profile'
import { load } from '../../src/shared/domain/units/load'
import { calendarDate } from '../../src/shared/kernel/calendar-date'

/** Plates of a usual kilogram gym: pieces, not pairs. */
export const kgPlates: readonly PlateStock[] = [25, 20, 15, 10, 5, 2.5, 1.25].map((kg) => ({
  plate: load(kg, 'kg'),
  count: 4,
}))

/** A 20 kg bar with the usual plates. */
export const kgBar = prepareLoader({ kind: 'barbell', bar: load(20, 'kg'), plates: kgPlates })

export function measured(kg: number, day = '2025-03-01'): LiftMax {
  return { kind: 'measured', load: load(kg, 'kg'), day: calendarDate(day) }
}

export function estimated(kg: number, day = '2025-03-10'): LiftMax {
  return { kind: 'estimated', load: load(kg, 'kg'), day: calendarDate(day), method: 'rts-2025' }
}

export function trainingMax(kg: number, day = '2025-03-05'): LiftMax {
  return { kind: 'training-max', load: load(kg, 'kg'), day: calendarDate(day) }
}

/** A client who squats 140 kg, with the usual plates. */
export function squatter(
  change: Partial<StrengthProfile> = {},
  context: Partial<ResolveContext> = {},
): ResolveContext {
  const squat = { id: 'back-squat', name: 'Back squat' }
  return {
    profile: {
      unit: 'kg',
      family: 'rts-2025',
      rounding: 'nearest',
      maxes: { 'back-squat': [measured(140)] },
      ...change,
    },
    lift: { ...squat, reference: squat },
    loader: kgBar,
    ...context,
  }
}

export function one(value: number): Spread {
  return { kind: 'one', value }
}

/** Percent of a base, as written: `percent(80)`. */
export function percent(value: number, base: '1RM' | 'e1RM' | 'TM' | 'bw' = '1RM'): LoadPlan {
  return { kind: 'percent', amount: one(value * 1000), base }
}

/** `sets` of `reps`, such as `4x8`, with whatever else is said. */
export function sets(
  count: number,
  reps: number | Spread,
  more: { load?: LoadPlan; effort?: Effort; role?: Group['role'] } = {},
): Group {
  const { role = 'work', ...rest } = more
  return {
    role,
    scheme: {
      kind: 'sets',
      sets: { from: count, to: count },
      work: { kind: 'reps', reps: typeof reps === 'number' ? one(reps) : reps },
    },
    ...rest,
  }
}

export function rpe(value: number): Effort {
  return { kind: 'rpe', amount: one(value) }
}

/** The sets of a group that must have resolved. */
export function resolvedSets(loads: GroupLoads | undefined): readonly ResolvedSet[] {
  if (loads?.kind === 'resolved') return loads.sets
  throw new Error(`not resolved: ${JSON.stringify(loads)}`)
}

/** Loads as short text: `112.5 kg`, `bw`, `bw+10 kg`. */
export function shortLoad(value: SetLoad): string {
  if (value.kind === 'absolute') return `${value.load.milli / 1000} ${value.load.unit}`
  if (value.kind === 'none') return 'none'
  const { added } = value
  if (!added) return 'bw'
  return `bw${added.milli < 0 ? '' : '+'}${added.milli / 1000} ${added.unit}`
}

/** The loads of all sets of a group that must have resolved. */
export function shortLoads(loads: GroupLoads | undefined): readonly string[] {
  return resolvedSets(loads).map((set) => set.options.map(shortLoad).join(' or '))
}

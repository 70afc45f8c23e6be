import { type Message, message } from '../../kernel/words'
import type { Muscle } from '../exercises/vocabulary'
import type { Effort, Group } from '../notation/prescription'
import { HARD_FROM_RPE } from '../progress/work/hard-sets'
import { tonnageMg } from '../progress/work/tonnage'
import { type Load, loadMg } from '../units/load'
import type { GroupLoads, ResolvedSet } from './resolve-context'
import { plannedSets, repsOfSet, spreadAt } from './resolve-sets'
import { groupSeconds, type Pace, USUAL_PACE } from './session-pace'

/** One exercise of a day: effective groups, their loads in the same order, and what it trains. */
export type PlannedExercise = {
  readonly groups: readonly Group[]
  readonly loads: readonly GroupLoads[]
  /** Set credit: 1 direct, 0.5 indirect. */
  readonly muscles: readonly { readonly muscle: Muscle; readonly credit: number }[]
  /** Prescribed for each side, as every exercise of one side is. */
  readonly isOneSided?: boolean
  /** 2 where the load is that of one of two dumbbells. */
  readonly implementCount?: 1 | 2
  /** What the mean intensity is a percentage of; absent where the client has no max. */
  readonly oneRepMax?: Load
}

/** A day as planned; `drills` is the number of drills in its warm-up block. */
export type PlannedSession = {
  readonly exercises: readonly PlannedExercise[]
  readonly drills?: number
  readonly pace?: Pace
}

/** Planned hard sets of a muscle, `assumed` of them without an effort written. */
export type MuscleSets = {
  readonly muscle: Muscle
  readonly sets: number
  readonly assumed: number
}

/** What a day comes to. Warm-up sets count for minutes only. */
export type SessionEstimate = {
  /** Rounded up to whole minutes, by rules of thumb. */
  readonly minutes: number
  readonly workSets: number
  /** Most sets first. */
  readonly muscles: readonly MuscleSets[]
  /** Load × reps in milligrams, lower ends of ranges; sets without a known load are not in it. */
  readonly tonnageMg: number
  readonly setsWithoutLoad: number
  /** Percent of the 1RM, each rep counted once; absent where no set has both a load and a max. */
  readonly meanIntensity?: number
  /** Over the work sets with an effort written; the middle of a range. */
  readonly meanRpe?: number
  readonly notes: readonly Message[]
}

/** Minutes, hard sets per muscle, tonnage and mean intensity of a planned day. */
export function estimateSession({
  exercises,
  drills = 0,
  pace = USUAL_PACE,
}: PlannedSession): SessionEstimate {
  const sets = exercises.flatMap(workSetsOf)
  const [meanIntensity, meanRpe] = [intensityOf(sets), rpeOf(sets)]
  const setsWithoutLoad = sets.filter((set) => set.tonnageMg === undefined).length
  const assumed = sets.filter((set) => set.rpe === undefined).length
  return {
    minutes: Math.ceil(secondsOf(exercises, drills, pace) / 60),
    workSets: sets.length,
    muscles: musclesOf(sets),
    tonnageMg: sum(sets.map((set) => set.tonnageMg ?? 0)),
    setsWithoutLoad,
    ...(meanIntensity === undefined ? {} : { meanIntensity }),
    ...(meanRpe === undefined ? {} : { meanRpe }),
    notes: notesOn({ pace, setsWithoutLoad, assumed }),
  }
}

function secondsOf(exercises: readonly PlannedExercise[], drills: number, pace: Pace): number {
  const work = exercises.map(({ groups, isOneSided }) => {
    const sided = groups.map((group) => groupSeconds(withSides(group, isOneSided), pace))
    return groups.length > 0 ? sum(sided) + pace.changeSeconds : 0
  })
  return sum(work) + drills * pace.drillSeconds
}

function withSides(group: Group, isOneSided: boolean | undefined): Group {
  return isOneSided ? { ...group, perSide: true } : group
}

/** One work set with everything that is summed. */
type WorkSet = {
  readonly rpe?: number
  readonly reps?: number
  readonly tonnageMg?: number
  readonly share?: number
  readonly exercise: PlannedExercise
}

function workSetsOf(exercise: PlannedExercise): readonly WorkSet[] {
  return exercise.groups.flatMap((group, at) => {
    if (group.role === 'warm-up') return []
    const loads = exercise.loads[at]
    return Array.from({ length: plannedSets(group.scheme) }, (_, index) =>
      workSet(exercise, { group, index, resolved: setAt(loads, index) }),
    )
  })
}

function setAt(loads: GroupLoads | undefined, index: number): ResolvedSet | undefined {
  return loads?.kind === 'resolved' ? loads.sets[index] : undefined
}

function workSet(
  exercise: PlannedExercise,
  at: { readonly group: Group; readonly index: number; readonly resolved: ResolvedSet | undefined },
): WorkSet {
  const { group, index, resolved } = at
  const rpe = group.effort && rpeAt(group.effort, index)
  const reps = repsOfSet(group.scheme, index)?.from
  const load = resolved?.load ?? { kind: 'none' as const }
  const share = exercise.oneRepMax && shareOf(load, exercise.oneRepMax)
  const tonnage = tonnageMg({
    load,
    ...(reps === undefined ? {} : { reps }),
    perSideCount: group.perSide || exercise.isOneSided ? 2 : 0,
    implementCount: exercise.implementCount ?? 1,
  })
  return {
    exercise,
    ...(rpe === undefined ? {} : { rpe }),
    ...(reps === undefined ? {} : { reps }),
    ...(tonnage === undefined ? {} : { tonnageMg: tonnage }),
    ...(share === undefined ? {} : { share }),
  }
}

function rpeAt(effort: Effort, index: number): number {
  if (effort.kind === 'failure') return 10
  const { from, to } = spreadAt(effort.amount, index)
  return effort.kind === 'rpe' ? (from + to) / 2 : 10 - (from + to) / 2
}

function shareOf(load: ResolvedSet['load'], oneRepMax: Load): number | undefined {
  const whole = loadMg(oneRepMax)
  return load.kind === 'absolute' && whole > 0 ? loadMg(load.load) / whole : undefined
}

/** A work set without an effort is taken as hard and marked as assumed, as in the log. */
function musclesOf(sets: readonly WorkSet[]): readonly MuscleSets[] {
  const totals = new Map<Muscle, MuscleSets>()
  for (const { exercise, rpe } of sets) {
    if (rpe !== undefined && rpe < HARD_FROM_RPE) continue
    for (const { muscle, credit } of exercise.muscles) {
      const before = totals.get(muscle) ?? { muscle, sets: 0, assumed: 0 }
      const assumed = before.assumed + (rpe === undefined ? credit : 0)
      if (credit > 0) totals.set(muscle, { muscle, sets: before.sets + credit, assumed })
    }
  }
  return [...totals.values()].sort((a, b) => b.sets - a.sets || (a.muscle < b.muscle ? -1 : 1))
}

function intensityOf(sets: readonly WorkSet[]): number | undefined {
  const known = sets.flatMap(({ reps, share }) => (reps && share ? [{ reps, share }] : []))
  const reps = sum(known.map((set) => set.reps))
  return reps > 0 ? (100 * sum(known.map((set) => set.reps * set.share))) / reps : undefined
}

function rpeOf(sets: readonly WorkSet[]): number | undefined {
  const known = sets.flatMap(({ rpe }) => (rpe === undefined ? [] : [rpe]))
  return known.length > 0 ? sum(known) / known.length : undefined
}

function notesOn(counts: {
  readonly pace: Pace
  readonly setsWithoutLoad: number
  readonly assumed: number
}): readonly Message[] {
  const { secondsPerRep, restSeconds, changeSeconds } = counts.pace
  const minutes = { rep: secondsPerRep, rest: restSeconds, change: changeSeconds }
  const notes = [message('strength.minutesRule', minutes)]
  if (counts.assumed > 0) notes.push(message('strength.assumedHard', { count: counts.assumed }))
  if (counts.setsWithoutLoad > 0) {
    notes.push(message('strength.withoutLoad', { count: counts.setsWithoutLoad }))
  }
  return notes
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

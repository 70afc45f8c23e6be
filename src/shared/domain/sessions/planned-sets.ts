import type { Effort, Group } from '../notation/prescription'
import type { DistanceUnit, Scheme, Work } from '../notation/scheme'
import type { GroupLoads } from '../programs/resolve-context'
import { plannedSets, repsOfSet, spreadAt } from '../programs/resolve-sets'
import type { SetLoad } from '../progress/performed'
import type { PrescribedSet } from './prescribed-set'
import { type LoadWording, prescribedWords } from './set-words'

/** A group of a week with its loads worked out. */
export type LoadedGroup = {
  readonly group: Group
  readonly loads: GroupLoads
  /** One-sided lifts count each side, whether the cell says so or not. */
  readonly isPerSide: boolean
}

/** 1 yd = 0.9144 m and 1 ft = 0.3048 m exactly (1959 agreement). */
const METRES: Readonly<Record<DistanceUnit, number>> = { m: 1, km: 1000, yd: 0.9144, ft: 0.3048 }

/** The sets of one group in order, as the sheet prints them; the most where the plan leaves room. */
export function setsOfGroup(source: LoadedGroup, wording: LoadWording): readonly PrescribedSet[] {
  const count = plannedSets(source.group.scheme)
  return Array.from({ length: count }, (_, index) => {
    const set = setAt(source, { index, count })
    return { ...set, text: prescribedWords(set, wording) }
  })
}

type Place = { readonly index: number; readonly count: number }

function setAt(
  { group, loads, isPerSide }: LoadedGroup,
  place: Place,
): Omit<PrescribedSet, 'text'> {
  const reps = repsOfSet(group.scheme, place.index)
  const rpe = rpeOf(group.effort, place.index)
  return {
    isWarmUp: group.role === 'warm-up',
    load: loadAt(loads, place.index),
    isOpen: isOpenAt(group.scheme, place),
    isPerSide: isPerSide || group.perSide === true,
    ...(reps === undefined ? {} : { repsFrom: reps.from, repsTo: reps.to }),
    ...(rpe === undefined ? {} : { rpe }),
    ...workOf(group.scheme, place.index),
  }
}

/** The last load stands for every set after the list ends; nothing where the client chooses. */
function loadAt(loads: GroupLoads, index: number): SetLoad {
  if (loads.kind !== 'resolved') return { kind: 'none' }
  return (loads.sets[index] ?? loads.sets.at(-1))?.load ?? { kind: 'none' }
}

function isOpenAt(scheme: Scheme | undefined, { index, count }: Place): boolean {
  if (scheme?.kind !== 'sets') return false
  if (scheme.work.kind === 'amrap') return true
  if (scheme.work.kind !== 'reps') return false
  const { open } = scheme.work
  return open === 'every' || (open === 'last' && index === count - 1)
}

function workOf(
  scheme: Scheme | undefined,
  index: number,
): Pick<PrescribedSet, 'seconds' | 'metres'> {
  return scheme?.kind === 'sets' ? timeOrDistance(scheme.work, index) : {}
}

function timeOrDistance(work: Work, index: number): Pick<PrescribedSet, 'seconds' | 'metres'> {
  switch (work.kind) {
    case 'time':
      return { seconds: Math.round(spreadAt(work.seconds, index).from) }
    case 'distance': {
      const amount = spreadAt(work.distance, index).from / 1000
      return { metres: Math.round(amount * METRES[work.unit] * 1000) / 1000 }
    }
    case 'amrap':
      return work.seconds === undefined ? {} : { seconds: work.seconds }
    default:
      return {}
  }
}

/** RPE of a set; repetitions in reserve count down from 10, a set to failure is 10. */
function rpeOf(effort: Effort | undefined, index: number): number | undefined {
  switch (effort?.kind) {
    case 'rpe':
      return spreadAt(effort.amount, index).to
    case 'rir':
      return 10 - spreadAt(effort.amount, index).from
    case 'failure':
      return 10
    default:
      return undefined
  }
}

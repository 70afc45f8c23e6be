import type { Group } from '../notation/prescription'
import type { Scheme, Work } from '../notation/scheme'
import type { Range } from '../notation/spread'
import { plannedSets, repsOfSet, spreadAt } from './resolve-sets'

/**
 * How long things take where the prescription does not say. No source gives these: they are rules of
 * thumb that a coach may change, and every screen that shows minutes calls them that.
 */
export type Pace = {
  readonly secondsPerRep: number
  /** Of an `X` in a tempo. */
  readonly secondsPerExplosion: number
  readonly restSeconds: number
  readonly warmUpRestSeconds: number
  /** Between the mini-sets of myo-reps and rest-pause. */
  readonly shortRestSeconds: number
  /** To walk over and set up, once per exercise. */
  readonly changeSeconds: number
  /** One drill of the day's warm-up block. */
  readonly drillSeconds: number
  readonly secondsPerMetre: number
  readonly secondsPerCalorie: number
  /** A set of as many reps as possible without a time. */
  readonly openSetSeconds: number
  /** Sets in which total reps are done, and sets on the way to a rep max. */
  readonly repsPerSetOfTotal: number
  readonly setsToRepMax: number
}

/** The rules of thumb to start from. */
export const USUAL_PACE: Pace = {
  secondsPerRep: 3,
  secondsPerExplosion: 1,
  restSeconds: 120,
  warmUpRestSeconds: 60,
  shortRestSeconds: 15,
  changeSeconds: 60,
  drillSeconds: 60,
  secondsPerMetre: 1,
  secondsPerCalorie: 3,
  openSetSeconds: 40,
  repsPerSetOfTotal: 10,
  setsToRepMax: 5,
}

/** The seconds one group takes: sets × (work + rest), or its clock where sets start on one. */
export function groupSeconds(group: Group, pace: Pace = USUAL_PACE): number {
  const sets = setsOnTheClock(group.scheme, pace)
  if (group.every !== undefined) return sets * group.every
  const usualRest = group.role === 'warm-up' ? pace.warmUpRestSeconds : pace.restSeconds
  const rest = group.rest ? middle(group.rest) : usualRest
  let seconds = sets * rest + extraSeconds(group, pace)
  for (let index = 0; index < sets; index++) seconds += setSeconds(group, index, pace)
  return seconds
}

/** Myo-reps rest once: their mini-sets are parts of one set. */
function setsOnTheClock(scheme: Scheme | undefined, pace: Pace): number {
  switch (scheme?.kind) {
    case 'total':
      return Math.ceil(scheme.reps / pace.repsPerSetOfTotal)
    case 'rep-max':
      return pace.setsToRepMax
    case 'myo':
      return 1
    default:
      return plannedSets(scheme)
  }
}

/** The work of one set; both sides where it counts for each. */
function setSeconds(group: Group, index: number, pace: Pace): number {
  const { scheme } = group
  const sides = group.perSide ? 2 : 1
  const perRep = secondsPerRep(group, pace)
  switch (scheme?.kind) {
    case 'sets':
      return sides * workSeconds(scheme.work, index, { pace, perRep })
    case 'total':
      return sides * pace.repsPerSetOfTotal * perRep
    case 'myo': {
      const reps = scheme.activation + scheme.minis * scheme.reps
      return sides * (reps * perRep + scheme.minis * pace.shortRestSeconds)
    }
    case 'rep-max':
      return sides * scheme.reps * perRep
    default:
      return 0
  }
}

function workSeconds(
  work: Work,
  index: number,
  { pace, perRep }: { readonly pace: Pace; readonly perRep: number },
): number {
  switch (work.kind) {
    case 'time':
      return middle(spreadAt(work.seconds, index))
    case 'distance': {
      const metres = (middle(spreadAt(work.distance, index)) / 1000) * METRES[work.unit]
      return metres * pace.secondsPerMetre
    }
    case 'calories':
      return middle(spreadAt(work.calories, index)) * pace.secondsPerCalorie
    case 'amrap':
      return work.seconds ?? pace.openSetSeconds
    default: {
      const gaps = work.kind === 'cluster' ? (work.parts.length - 1) * (work.gap ?? 0) : 0
      return repsIn(work, index) * perRep + gaps
    }
  }
}

/** International yard and foot (1959). */
const METRES = { m: 1, km: 1000, yd: 0.9144, ft: 0.3048 } as const

function repsIn(work: Work, index: number): number {
  const reps = repsOfSet({ kind: 'sets', sets: { from: 1, to: 1 }, work }, index)
  return reps ? middle(reps) : 0
}

function secondsPerRep({ tempo, pause = 0 }: Group, pace: Pace): number {
  if (!tempo) return pace.secondsPerRep + pause
  const phases = [...tempo].map((sign) => (sign === 'X' ? pace.secondsPerExplosion : Number(sign)))
  return phases.reduce((sum, seconds) => sum + seconds, pause)
}

/** Drops are as long as the set they follow; after a short rest about a third of it is left. */
function extraSeconds(group: Group, pace: Pace): number {
  const { drop, restPause, scheme } = group
  const sets = setsOnTheClock(scheme, pace)
  const last = setSeconds(group, sets - 1, pace)
  const drops = drop ? drop.count * (drop.after === 'every' ? sets : 1) : 0
  const pauses = restPause ? restPause.count * sets : 0
  const shortRest = restPause?.seconds ?? pace.shortRestSeconds
  return drops * last + pauses * (shortRest + last / 3)
}

function middle({ from, to }: Range): number {
  return (from + to) / 2
}

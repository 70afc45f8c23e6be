import type { PerformedSet } from '../progress/performed'
import { loadMg } from '../units/load'

/** The best set of a client and the best one of the last day; null where nothing was done. */
export type ExerciseHistory = {
  readonly best: PerformedSet
  readonly last: PerformedSet
}

/**
 * Looks through the work sets of one client and one exercise. Best is the heaviest load, then the most
 * reps, seconds or metres; of equal ones the first, because that day it was a record.
 */
export function exerciseHistory(sets: readonly PerformedSet[]): ExerciseHistory | null {
  const worked = sets.filter(({ warmUp }) => !warmUp)
  const lastDay = worked.reduce<string>((late, { day }) => (day > late ? day : late), '')
  const best = bestOf(worked)
  const last = bestOf(worked.filter(({ day }) => day === lastDay))
  return best && last ? { best, last } : null
}

function bestOf(sets: readonly PerformedSet[]): PerformedSet | undefined {
  return sets.toSorted(
    (a, b) => weightOf(b) - weightOf(a) || amountOf(b) - amountOf(a) || (a.day < b.day ? -1 : 1),
  )[0]
}

/** Milligrams on the bar; bodyweight alone counts as nothing added, no load as less than that. */
function weightOf({ load }: PerformedSet): number {
  switch (load.kind) {
    case 'absolute':
      return loadMg(load.load)
    case 'bodyweight':
      return load.added ? loadMg(load.added) : 0
    case 'none':
      return Number.MIN_SAFE_INTEGER
  }
}

function amountOf({ reps, seconds, metres }: PerformedSet): number {
  return reps ?? seconds ?? metres ?? 0
}

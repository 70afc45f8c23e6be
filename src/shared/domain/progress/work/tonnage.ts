import { loadMg } from '../../units/load'
import type { PerformedSet, PlannedSet } from '../performed'

/** What a row needs for counting work; performed and planned sets both have it. */
export type CountableSet = Pick<
  PerformedSet | PlannedSet,
  'load' | 'reps' | 'perSideCount' | 'implementCount'
>

/**
 * Volume load of one row in milligrams: load × reps, both sides and both dumbbells counted. Nothing for
 * bodyweight, bands and holds: their load is not known, and unknown is not zero.
 */
export function tonnageMg(set: CountableSet): number | undefined {
  if (set.load.kind !== 'absolute' || !set.reps) return undefined
  const sides = set.perSideCount === 2 ? 2 : 1
  return loadMg(set.load.load) * set.reps * sides * (set.implementCount ?? 1)
}

/** One set is both sides: a row for one side of one-sided work is half a set. */
export function setShare({ perSideCount }: CountableSet): number {
  return perSideCount === 1 ? 0.5 : 1
}

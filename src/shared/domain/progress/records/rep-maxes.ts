import { bySession } from '../lift/session-sets'
import type { PerformedSet } from '../performed'
import { type Lifted, liftedIn } from './records'

/** The heaviest set for at least so many reps; `isImplied` where it was done for more than that. */
export type RepMax = {
  readonly reps: number
  readonly best: Lifted
  readonly isImplied: boolean
  /** One of the marks set last, printed bold. */
  readonly isNewest: boolean
}

/** Reps that the record board always has a row for, where somebody lifted that many or more. */
const USUAL_REPS = Array.from({ length: 10 }, (_, index) => index + 1)

/**
 * The record board: rep maxes 1–10 and those of every longer set that was done, with the first day each
 * was reached; rows nobody lifted are left out. Lifts only ever trained in twelves have records too.
 */
export function repMaxes(sets: readonly PerformedSet[]): readonly RepMax[] {
  const lifted = bySession(sets).flatMap((session) => session.sets.flatMap(liftedIn))
  const rows = new Set([...USUAL_REPS, ...lifted.map(({ reps }) => reps)])
  const board = [...rows]
    .toSorted((a, b) => a - b)
    .flatMap((reps) => {
      const best = bestFor(lifted, reps)
      return best ? [{ reps, best, isImplied: best.reps > reps }] : []
    })
  const newest = board
    .map(({ best }) => best.day)
    .toSorted()
    .at(-1)
  return board.map((row) => ({ ...row, isNewest: !row.isImplied && row.best.day === newest }))
}

/** Heaviest, then earliest, so that a mark keeps the day it was set; then the set nearest to the reps. */
function bestFor(lifted: readonly Lifted[], reps: number): Lifted | undefined {
  const enough = lifted.filter((set) => set.reps >= reps)
  return enough.toSorted((a, b) => b.mg - a.mg || byDay(a, b) || a.reps - b.reps)[0]
}

function byDay(a: Lifted, b: Lifted): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0
}

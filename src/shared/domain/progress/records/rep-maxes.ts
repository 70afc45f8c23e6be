import { bySession } from '../lift/session-sets'
import type { PerformedSet } from '../performed'
import { type Lifted, liftedIn } from './records'

/** Reps of the record board. */
const MOST_REPS = 10

/** The heaviest set for at least so many reps; `isImplied` where it was done for more than that. */
export type RepMax = {
  readonly reps: number
  readonly best: Lifted
  readonly isImplied: boolean
  /** One of the marks set last, printed bold. */
  readonly isNewest: boolean
}

/** The record board: rep maxes 1–10, the first day each was reached; rows nobody lifted are left out. */
export function repMaxes(rows: readonly PerformedSet[]): readonly RepMax[] {
  const lifted = bySession(rows).flatMap(({ sets }) => sets.flatMap(liftedIn))
  const board = Array.from({ length: MOST_REPS }, (_, index) => index + 1).flatMap((reps) => {
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

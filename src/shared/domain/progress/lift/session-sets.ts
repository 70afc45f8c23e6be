import type { CalendarDate } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import type { PerformedSet } from '../performed'

/** The work sets of one lift in one session; a session that is partly deload shows its other sets. */
export type SessionSets = {
  readonly sessionId: Id
  readonly day: CalendarDate
  readonly isDeload: boolean
  /** At least one; warm-ups left out; in an order that does not depend on the order of the rows. */
  readonly sets: readonly PerformedSet[]
}

/** Work sets by session, oldest first. The order of the rows does not matter. */
export function bySession(rows: readonly PerformedSet[]): readonly SessionSets[] {
  const work = rows.filter((row) => !row.warmUp)
  const groups = Map.groupBy(work, ({ sessionId, day }) => `${day} ${sessionId}`)
  return [...groups.entries()].toSorted(byText).flatMap(([, sets]) => sessionOf(sets))
}

function sessionOf(rows: readonly PerformedSet[]): SessionSets[] {
  const training = rows.filter((row) => !row.deload)
  const isDeload = training.length === 0
  const sets = (isDeload ? rows : training)
    .map((row): [string, PerformedSet] => [sortKey(row), row])
    .toSorted(byText)
    .map(([, row]) => row)
  const first = sets[0]
  return first ? [{ sessionId: first.sessionId, day: first.day, isDeload, sets }] : []
}

/** Everything that may be told of a set, so that equal keys mean sets that read the same. */
function sortKey(row: PerformedSet): string {
  const { load, reps, seconds, metres, rpe, perSideCount } = row
  const done = [load, reps, seconds, metres, rpe, perSideCount, row.implementCount]
  return JSON.stringify([...done, row.plannedLoad, row.plannedReps, row.plannedRpe])
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { CalendarDate } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import { type Load, loadMg } from '../../units/load'
import { bySession, type SessionSets } from '../lift/session-sets'
import type { PerformedSet } from '../performed'

/** A set as a record sees it: how heavy, for how many. Bodyweight without added load weighs 0. */
export type Lifted = {
  readonly sessionId: Id
  readonly day: CalendarDate
  readonly reps: number
  /** Absent for plain bodyweight. */
  readonly load?: Load
  readonly mg: number
  readonly set: PerformedSet
}

/** A set that beat everything before it, and the best it beat. */
export type NewRecord = Lifted & { readonly previous: Lifted }

/**
 * The sets of each session that were records on their day, oldest first. A record is a set that no
 * earlier set matched in both load and reps and that adds to an earlier one: more load for at least as
 * many reps, or more reps with at least as much load. The first session of a lift sets the mark.
 */
export function recordsIn(rows: readonly PerformedSet[]): readonly NewRecord[] {
  return recordsOf(bySession(rows))
}

/** The same for sessions that are already grouped. */
export function recordsOf(sessions: readonly SessionSets[]): readonly NewRecord[] {
  const records: NewRecord[] = []
  let front: readonly Lifted[] = []
  for (const session of sessions) {
    const lifted = unbeaten(session.sets.flatMap(liftedIn))
    records.push(...lifted.flatMap((set) => recordAgainst(set, front)))
    front = unbeaten([...front, ...lifted])
  }
  return records
}

/** What a set weighs for records; nothing without reps or without a load of any kind. */
export function liftedIn(set: PerformedSet): readonly Lifted[] {
  const { reps, sessionId, day, load } = set
  if (!reps || load.kind === 'none') return []
  const added = load.kind === 'absolute' ? load.load : load.added
  if (load.kind === 'absolute' && load.load.milli <= 0) return []
  return [
    { sessionId, day, reps, mg: added ? loadMg(added) : 0, set, ...(added ? { load: added } : {}) },
  ]
}

function recordAgainst(set: Lifted, front: readonly Lifted[]): NewRecord[] {
  if (front.some((earlier) => matches(earlier, set))) return []
  const beaten = front.filter((earlier) => earlier.mg < set.mg && earlier.reps >= set.reps)
  const lengthened = front.filter((earlier) => matches(set, earlier))
  const previous = heaviest(beaten) ?? heaviest(lengthened)
  return previous ? [{ ...set, previous }] : []
}

/** At least as heavy for at least as many reps. */
function matches(one: Lifted, other: Lifted): boolean {
  return one.mg >= other.mg && one.reps >= other.reps
}

function heaviest(sets: readonly Lifted[]): Lifted | undefined {
  return sets.toSorted((a, b) => b.mg - a.mg || b.reps - a.reps)[0]
}

/** Sets that none of the others matches; the earlier of two equal ones stays. */
function unbeaten(sets: readonly Lifted[]): readonly Lifted[] {
  return sets.filter(
    (set, index) =>
      !sets.some(
        (other, place) =>
          place !== index && matches(other, set) && (!matches(set, other) || place < index),
      ),
  )
}

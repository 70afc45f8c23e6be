import type { CalendarDate } from '../../kernel/calendar-date'
import type { Id } from '../../kernel/ids'
import type { Load } from '../units/load'

/** What was on the bar: a load as typed, bodyweight with or without added load, or nothing countable (band, mobility). */
export type SetLoad =
  | { readonly kind: 'absolute'; readonly load: Load }
  | { readonly kind: 'bodyweight'; readonly added?: Load }
  | { readonly kind: 'none' }

/**
 * How the reps of one row count: 0 = both limbs work together; 1 = one side of one-sided work
 * (half a set); 2 = both sides done, reps counted for each (one set, twice the tonnage).
 */
export type PerSideCount = 0 | 1 | 2

/** One performed set as the charts need it: a plain row, in any order, read-only. */
export type PerformedSet = {
  readonly sessionId: Id
  readonly day: CalendarDate
  readonly exerciseId: Id
  readonly load: SetLoad
  readonly reps?: number
  readonly seconds?: number
  readonly metres?: number
  /** 1–10, halves allowed; absent when nobody asked. */
  readonly rpe?: number
  readonly warmUp: boolean
  readonly perSideCount: PerSideCount
  /** 2 where the load is that of one of two dumbbells; 1 when absent. Counts for tonnage only. */
  readonly implementCount?: 1 | 2
  readonly deload: boolean
  readonly plannedRpe?: number
  /** The lower end where a range was written. */
  readonly plannedReps?: number
  readonly plannedLoad?: Load
}

/** One set as it was prescribed, done or not, so that missed work and weeks ahead show in the plan. */
export type PlannedSet = {
  readonly sessionId: Id
  readonly day: CalendarDate
  readonly exerciseId: Id
  readonly load: SetLoad
  readonly reps?: number
  readonly warmUp: boolean
  readonly perSideCount: PerSideCount
  readonly implementCount?: 1 | 2
  readonly deload: boolean
}

/** A one-rep max that was lifted, not estimated; it is never overwritten by an estimate. */
export type TestedMax = {
  readonly day: CalendarDate
  readonly exerciseId: Id
  readonly load: Load
}

/** What became of one session of the plan; `moved` was done on another day. */
export type SessionOutcome = 'done' | 'part' | 'missed' | 'moved' | 'to-log' | 'planned'

/** One session of the plan on the day it was meant for. */
export type ScheduledSession = {
  readonly sessionId: Id
  readonly day: CalendarDate
  readonly outcome: SessionOutcome
  /** Where a moved session went, when it is known. */
  readonly movedTo?: CalendarDate
}

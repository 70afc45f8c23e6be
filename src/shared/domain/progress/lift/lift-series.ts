import type { CalendarDate } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import type { Message } from '../../../kernel/words'
import type { LoadUnit } from '../../units/load'
import type { PerformedSet } from '../performed'
import { chooseMeasure } from './choose-measure'
import type { LiftFacts, Measure } from './measure'
import { bySession, type SessionSets } from './session-sets'
import { type SetValue, valueOfSet, type WeakReason } from './value-of-set'

/** The best of one session. `isCounted` is false where it is shown but says nothing about the trend. */
export type SeriesPoint = {
  readonly sessionId: Id
  readonly day: CalendarDate
  /** In the unit of the series, or reps, seconds, metres; unrounded. */
  readonly value: number
  /** The set it came from. */
  readonly set: PerformedSet
  /** Why the point is drawn hollow. */
  readonly weak?: WeakReason
  readonly isCounted: boolean
}

/** One lift over time: at most one point per session, oldest first. */
export type LiftSeries = {
  readonly facts: LiftFacts
  readonly unit: LoadUnit
  readonly measure: Measure
  /** Why there is no 1RM; absent where there is one. */
  readonly reason?: Message
  readonly points: readonly SeriesPoint[]
  /** Every session with work sets of the lift, whether or not it gives a point. */
  readonly sessions: readonly SessionSets[]
}

/** Reads the series of one lift from plain rows; rows of other exercises are ignored. */
export function liftSeries(rows: readonly PerformedSet[], facts: LiftFacts): LiftSeries {
  const sessions = bySession(rows.filter(({ exerciseId }) => exerciseId === facts.exerciseId))
  const chosen = chooseMeasure(sessions)
  const points = sessions.flatMap((session) => bestOf(session, chosen.measure, facts.unit))
  return { facts, unit: facts.unit, ...chosen, points, sessions }
}

function bestOf(session: SessionSets, measure: Measure, unit: LoadUnit): SeriesPoint[] {
  const valued = session.sets.flatMap((set) => {
    const value = valueOfSet(set, measure, unit)
    return value === undefined ? [] : [{ set, value }]
  })
  const best = valued.toSorted((a, b) => rank(b.value) - rank(a.value) || compare(b, a))[0]
  return best ? [pointOf(session, best)] : []
}

type Valued = { readonly set: PerformedSet; readonly value: SetValue }

/** Sets that may be counted come before sets that are only shown. */
function rank({ isCounted, weak }: SetValue): number {
  if (!isCounted) return 0
  return weak === 'other-reps' ? 1 : 2
}

/** The larger value; of two equal ones the one that is surer. */
function compare(a: Valued, b: Valued): number {
  return a.value.value - b.value.value || Number(!a.value.weak) - Number(!b.value.weak)
}

function pointOf(session: SessionSets, { set, value }: Valued): SeriesPoint {
  const { sessionId, day, isDeload } = session
  const weak = isDeload ? 'deload' : value.weak
  return {
    sessionId,
    day,
    set,
    value: value.value,
    isCounted: value.isCounted && !isDeload,
    ...(weak ? { weak } : {}),
  }
}

import type { CalendarDate } from '../../kernel/calendar-date'
import { mondayOf } from '../../kernel/calendar-date'
import type { Id } from '../../kernel/ids'
import type { Program } from '../programs/program'
import type { ScheduledSession } from '../progress/performed'
import { allSessions } from './due-sessions'

/** A session of the log, as far as attendance goes. */
export type AttendedSession = {
  readonly id: Id
  readonly day: CalendarDate
  readonly status: 'open' | 'done' | 'missed'
  readonly dayId: Id | null
  readonly week: number | null
  readonly setsDone: number
  readonly setsPlanned: number
}

/**
 * What became of every session: those of the log on the day they were meant for, and those of the
 * running program that are not in the log yet. A session done in another calendar week was moved.
 */
export function attendance(
  sessions: readonly AttendedSession[],
  program: Program | null,
  today: CalendarDate,
): readonly ScheduledSession[] {
  const planned = program ? allSessions(program) : []
  const byPlan = new Map(planned.map((one) => [`${one.programDay.id} ${one.week}`, one]))
  const key = ({ dayId, week }: AttendedSession) => `${dayId} ${week}`
  const logged = sessions.map((session) => loggedOf(session, byPlan.get(key(session))?.day, today))
  const known = new Set(sessions.map(key))
  const waiting = planned
    .filter((one) => !known.has(`${one.programDay.id} ${one.week}`))
    .map(
      (one): ScheduledSession => ({
        sessionId: `${one.programDay.id} ${one.week}`,
        day: one.day,
        outcome: one.day < today ? 'to-log' : 'planned',
      }),
    )
  return [...logged, ...waiting].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function loggedOf(
  session: AttendedSession,
  meant: CalendarDate | undefined,
  today: CalendarDate,
): ScheduledSession {
  const outcome = outcomeOf(session, today)
  const isMoved =
    outcome === 'done' && meant !== undefined && mondayOf(meant) !== mondayOf(session.day)
  if (isMoved) return { sessionId: session.id, day: meant, outcome: 'moved', movedTo: session.day }
  return { sessionId: session.id, day: session.day, outcome }
}

function outcomeOf(
  { status, day, setsDone, setsPlanned }: AttendedSession,
  today: CalendarDate,
): ScheduledSession['outcome'] {
  if (status === 'missed') return 'missed'
  if (status === 'done') return setsDone < setsPlanned ? 'part' : 'done'
  if (setsDone > 0) return 'part'
  return day <= today ? 'to-log' : 'planned'
}

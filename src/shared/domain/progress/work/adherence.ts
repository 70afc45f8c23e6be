import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../kernel/calendar-date'
import type { ScheduledSession, SessionOutcome } from '../performed'
import { byWeek } from './weeks'

/** How many sessions of each outcome; `due` are those whose day has come. */
export type AdherenceCount = Readonly<Record<SessionOutcome, number>> & { readonly due: number }

/** One week of the strip: its sessions in order of days, empty for a week off. */
export type AdherenceWeek = {
  readonly monday: CalendarDate
  readonly isCurrent: boolean
  readonly sessions: readonly ScheduledSession[]
}

/** The strip of the last weeks with its counts. */
export type Adherence = {
  readonly weeks: readonly AdherenceWeek[]
  readonly count: AdherenceCount
}

/** Weeks of the strip by default. */
const WEEKS = 12

/** Did the client come? The last `weeks` calendar weeks up to and including the one of `today`. */
export function adherence(
  sessions: readonly ScheduledSession[],
  today: CalendarDate,
  weeks: number = WEEKS,
): Adherence {
  const current = mondayOf(today)
  const start = addDays(current, -7 * (weeks - 1))
  const shown = sessions.filter(({ day }) => day >= start && day < addDays(current, 7))
  const filled = new Map(byWeek(shown).map(({ monday, rows }) => [monday, rows]))
  const mondays = Array.from({ length: weeks }, (_, index) => addDays(start, 7 * index))
  return {
    weeks: mondays.map((monday) => ({
      monday,
      isCurrent: daysBetween(monday, current) === 0,
      sessions: (filled.get(monday) ?? []).toSorted(inOrder),
    })),
    count: countOf(shown),
  }
}

/** Sessions to come are not due; a sheet still to be typed in is, and so is a moved session. */
function countOf(sessions: readonly ScheduledSession[]): AdherenceCount {
  const of = (outcome: SessionOutcome) =>
    sessions.filter((session) => session.outcome === outcome).length
  const planned = of('planned')
  return {
    done: of('done'),
    part: of('part'),
    missed: of('missed'),
    moved: of('moved'),
    'to-log': of('to-log'),
    planned,
    due: sessions.length - planned,
  }
}

function inOrder(a: ScheduledSession, b: ScheduledSession): number {
  const [one, other] = [`${a.day} ${a.sessionId}`, `${b.day} ${b.sessionId}`]
  return one < other ? -1 : one > other ? 1 : 0
}

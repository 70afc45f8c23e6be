import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date'
import type { LiftSeries, SeriesPoint } from '../lift/lift-series'
import type { SessionSets } from '../lift/session-sets'
import { last } from './statistics'

/** So many days without the lift cut a trend and break a line: the client trains from a new start. */
export const GAP_DAYS = 14

/** A stretch of training without a gap; `points` are those of its sessions that give one. */
export type Segment = {
  readonly sessions: readonly SessionSets[]
  readonly points: readonly SeriesPoint[]
}

/** Days before which a coach cut the trend by hand: an injury, another machine under the same name. */
export type CutDays = readonly CalendarDate[]

/** Cuts a series at gaps of {@link GAP_DAYS} or more between sessions and before the coach's cut days. */
export function cutAtGaps(series: LiftSeries, cuts: CutDays = []): readonly Segment[] {
  const pointOf = new Map(series.points.map((point) => [pointKey(point), point]))
  return runsOf(series.sessions, cuts).map((sessions) => ({
    sessions,
    points: sessions.flatMap((session) => pointOf.get(pointKey(session)) ?? []),
  }))
}

/** One session may span midnight in an import; the day belongs to the key. */
function pointKey({ sessionId, day }: SessionSets | SeriesPoint): string {
  return `${day} ${sessionId}`
}

function runsOf(sessions: readonly SessionSets[], cuts: CutDays): readonly SessionSets[][] {
  const runs: SessionSets[][] = []
  for (const session of sessions) {
    const run = runs.at(-1)
    if (run && !isCut(last(run).day, session.day, cuts)) run.push(session)
    else runs.push([session])
  }
  return runs
}

function isCut(before: CalendarDate, after: CalendarDate, cuts: CutDays): boolean {
  const isGap = daysBetween(before, after) >= GAP_DAYS
  return isGap || cuts.some((cut) => before < cut && cut <= after)
}

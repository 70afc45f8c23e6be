import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../kernel/calendar-date'
import type { Id } from '../../../kernel/ids'
import type { Muscle } from '../../exercises/vocabulary'
import type { PerformedSet } from '../../progress/performed'
import { type CreditBook, weeklyHardSets } from '../../progress/work/hard-sets'
import { byWeek } from '../../progress/work/weeks'
import { loadMg } from '../../units/load'
import type { CheckedLogs, LiftLog } from './check-subject'

/** What the check's view of a log is made from. */
export type LogSources = {
  readonly today: CalendarDate
  readonly done: readonly PerformedSet[]
  readonly credits: CreditBook
  /** Place of each exercise on its ladder of variations. */
  readonly ladders: ReadonlyMap<Id, { readonly family: string; readonly step: number }>
  /** Days of entered or measured maxes by lift, any order. */
  readonly maxDays: ReadonlyMap<Id, readonly CalendarDate[]>
  readonly pains: ReadonlyMap<Id, { readonly score: number; readonly mustStop: boolean }>
  readonly stalledLifts: number
}

/** How many weeks count as usual when planned sets are compared with the log. */
const USUAL_WEEKS = 3

/** What the log says to the check; null for a client who never trained. */
export function logsOfSets(sources: LogSources): CheckedLogs | null {
  const work = sources.done.filter(({ warmUp }) => !warmUp)
  const last = newestDay(work)
  if (last === undefined) return null
  const byLift = Map.groupBy(work, ({ exerciseId }) => exerciseId)
  return {
    daysSinceLast: daysBetween(last, sources.today),
    byLift: new Map([...byLift].map(([id, sets]) => [id, liftLog(id, sets, sources)])),
    ladderSteps: ladderSteps([...byLift.keys()], sources.ladders),
    stalledLifts: sources.stalledLifts,
    weeksSinceLighter: weeksSinceLighter(work),
    weeklySets: usualSets(work, sources),
  }
}

function newestDay(sets: readonly PerformedSet[]): CalendarDate | undefined {
  return sets
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
}

function liftLog(id: Id, sets: readonly PerformedSet[], sources: LogSources): LiftLog {
  const sessions = new Set(sets.map(({ sessionId }) => sessionId))
  const day = newestDay(sets.filter(({ deload }) => !deload))
  const latest = sets.filter((set) => set.day === day && !set.deload)
  const loads = latest.flatMap(({ load }) => (load.kind === 'absolute' ? [loadMg(load.load)] : []))
  const maxDay = (sources.maxDays.get(id) ?? []).toSorted().at(-1)
  return {
    sessions: sessions.size,
    lastLoadMg: loads.length > 0 ? Math.max(...loads) : null,
    hasMetTarget: hasMetTarget(latest),
    maxAgeWeeks: maxDay === undefined ? null : Math.floor(daysBetween(maxDay, sources.today) / 7),
    maxSessions: null,
    pain: sources.pains.get(id) ?? null,
  }
}

/** Null where no reps were planned. */
function hasMetTarget(sets: readonly PerformedSet[]): boolean | null {
  const planned = sets.filter(({ plannedReps }) => plannedReps !== undefined)
  if (planned.length === 0) return null
  return planned.every(({ reps = 0, plannedReps = 0 }) => reps >= plannedReps)
}

function ladderSteps(
  done: readonly Id[],
  ladders: LogSources['ladders'],
): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  for (const id of done) {
    const ladder = ladders.get(id)
    if (ladder) steps.set(ladder.family, Math.max(steps.get(ladder.family) ?? 0, ladder.step))
  }
  return steps
}

/** Weeks in a row, back from the newest, that were trained and were no deload. */
function weeksSinceLighter(work: readonly PerformedSet[]): number {
  const weeks = byWeek(work).toReversed()
  const light = weeks.findIndex(
    ({ rows }) => rows.length === 0 || rows.every(({ deload }) => deload),
  )
  return light < 0 ? weeks.length : light
}

function usualSets(
  work: readonly PerformedSet[],
  { today, credits }: LogSources,
): ReadonlyMap<Muscle, number> {
  const to = mondayOf(today)
  const from = addDays(to, -7 * USUAL_WEEKS)
  const recent = work.filter(({ day }) => day >= from && day < to)
  const sums = new Map<Muscle, number>()
  for (const { muscles } of weeklyHardSets(recent, credits)) {
    for (const { muscle, sets } of muscles) sums.set(muscle, (sums.get(muscle) ?? 0) + sets)
  }
  return new Map([...sums].map(([muscle, sets]) => [muscle, sets / USUAL_WEEKS]))
}

import { addDays, type CalendarDate } from '../../kernel/calendar-date'
import type { Id } from '../../kernel/ids'
import type { Program, ProgramDay } from '../programs/program'

/** A day of a program whose session stands in the log, whatever became of it. */
export type LoggedDay = { readonly dayId: Id; readonly week: number | null }

/** A planned session that is not in the log yet. */
export type PlannedSession = {
  readonly programDay: ProgramDay
  /** From 1, in the order of the program. */
  readonly dayNumber: number
  readonly week: number
  readonly day: CalendarDate
}

/** The calendar day a program day falls on: its weekday, or its place in the week where it floats. */
export function dayOfSession(program: Program, dayIndex: number, week: number): CalendarDate {
  const weekday = program.days[dayIndex]?.weekday ?? Math.min(dayIndex + 1, 7)
  return addDays(program.startsOn, 7 * (week - 1) + weekday - 1)
}

/** The first week of a day that is not in the log; nothing when all are. */
export function nextWeek(
  program: Program,
  dayId: Id,
  logged: readonly LoggedDay[],
): number | undefined {
  const weeks = new Set(logged.filter((each) => each.dayId === dayId).map(({ week }) => week))
  const index = program.weeks.findIndex((_, at) => !weeks.has(at + 1))
  return index < 0 ? undefined : index + 1
}

/** What the program has next: for every day its first week not logged, earliest first. */
export function dueSessions(
  program: Program,
  logged: readonly LoggedDay[],
): readonly PlannedSession[] {
  const due = program.days.flatMap((programDay, index) => {
    const week = nextWeek(program, programDay.id, logged)
    if (week === undefined) return []
    const day = dayOfSession(program, index, week)
    return [{ programDay, dayNumber: index + 1, week, day }]
  })
  return due.toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.dayNumber - b.dayNumber,
  )
}

/** Every session the program plans, logged or not, in order of days. */
export function allSessions(program: Program): readonly PlannedSession[] {
  return program.weeks.flatMap((_, at) =>
    program.days.map((programDay, index) => ({
      programDay,
      dayNumber: index + 1,
      week: at + 1,
      day: dayOfSession(program, index, at + 1),
    })),
  )
}

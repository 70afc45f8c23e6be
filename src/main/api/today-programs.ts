import type { OutputOf } from '../../shared/contract/kit/endpoint'
import type { TodaySession, today } from '../../shared/contract/today'
import { parseSheetCode, printSheetCode } from '../../shared/domain/handouts/sheet-code'
import type { Program } from '../../shared/domain/programs/program'
import { allSessions } from '../../shared/domain/sessions/due-sessions'
import { ENDS_WITHIN } from '../../shared/domain/today/needs'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from '../../shared/kernel/calendar-date'
import type { QueryContext } from './context'

/** A program that runs or is about to: its days without their rows, which the morning does not need. */
export type RunningProgram = Program & {
  /** The Sunday of its last week. */
  readonly endsOn: CalendarDate
  /** The week a day falls into, from 1; null outside of the program. */
  readonly weekOf: (day: CalendarDate) => number | null
}

type Clients = ReadonlyMap<
  string,
  { readonly name: string; readonly nextAppointment: string | null }
>

/** How long a sheet waits in the list before it is taken for not coming back. */
const WAITING_DAYS = 14

/** Every active program of the roster. */
export function runningPrograms({ read }: Pick<QueryContext, 'read'>): readonly RunningProgram[] {
  return read.programs.running().map((head) => {
    const startsOn = calendarDate(head.startsOn)
    const endsOn = addDays(startsOn, 7 * head.weeks - 1)
    return {
      id: head.id,
      clientId: head.clientId,
      name: head.name,
      goal: head.goal,
      templateId: head.templateId,
      startsOn,
      endsOn,
      isActive: true,
      weeks: Array.from({ length: head.weeks }, () => ({ kind: 'loading', name: '' })),
      days: read.programs.days(head.id).map(({ id, name, weekday, sheetCode }) => ({
        id,
        name,
        weekday,
        sheetCode,
        rows: [],
      })),
      weekOf: (day) =>
        day < startsOn || day > endsOn ? null : Math.floor(daysBetween(startsOn, day) / 7) + 1,
    }
  })
}

/** The planned sessions of the last two weeks and of today, oldest first, with what became of them. */
export function plannedAround(
  context: QueryContext,
  programs: readonly RunningProgram[],
  clients: Clients,
): TodaySession[] {
  const from = addDays(context.today, -WAITING_DAYS)
  const found = programs.flatMap((program) => {
    const logged = new Map(
      context.read.sessions
        .ofProgram(program.id)
        .map((session) => [`${session.dayId} ${session.week}`, session]),
    )
    const client = clients.get(program.clientId)
    return allSessions(program)
      .filter(({ day }) => day >= from && day <= context.today)
      .map(({ programDay, dayNumber, week, day }) => {
        const session = logged.get(`${programDay.id} ${week}`)
        return {
          clientId: program.clientId,
          name: client?.name ?? '',
          programId: program.id,
          programName: program.name,
          dayId: programDay.id,
          dayNumber,
          dayName: programDay.name,
          week,
          day,
          sheetCode: codeOf(programDay.sheetCode),
          sessionId: session?.id ?? null,
          state: session?.status ?? ('to-log' as const),
          time: timeOn(day, client?.nextAppointment ?? null),
        }
      })
  })
  return found.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))
}

/** Programs whose last day comes within a week, the nearest end first. */
export function endingPrograms(
  context: QueryContext,
  programs: readonly RunningProgram[],
  clients: Clients,
): OutputOf<typeof today.board>['ending'] {
  const last = addDays(context.today, ENDS_WITHIN)
  return programs
    .filter(({ endsOn }) => endsOn >= context.today && endsOn <= last)
    .map((program) => ({
      clientId: program.clientId,
      name: clients.get(program.clientId)?.name ?? '',
      programId: program.id,
      programName: program.name,
      endsOn: program.endsOn,
      hasNext: programs.some(
        (other) => other.clientId === program.clientId && other.startsOn > program.endsOn,
      ),
    }))
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn) || a.name.localeCompare(b.name))
}

function sortKey({ day, time, name, dayNumber }: TodaySession): string {
  return `${day} ${time ?? '99:99'} ${name} ${dayNumber}`
}

function timeOn(day: string, appointment: string | null): string | null {
  return appointment?.slice(0, 10) === day ? appointment.slice(11, 16) : null
}

function codeOf(stored: string): string {
  const code = parseSheetCode(stored)
  return code.ok ? printSheetCode(code.value) : stored
}

import type { DueSession, SheetCandidate } from '../../shared/contract/sessions'
import type { Program } from '../../shared/domain/programs/program'
import { dueSessions, nextWeek } from '../../shared/domain/sessions/due-sessions'
import type { QueryContext } from './context'
import { readProgram } from './program-reading'

type FoundDay = { readonly dayId: string; readonly programId: string; readonly clientId: string }

/** A day found by its code, with the week to log; nothing where client or program are gone. */
export function candidateOf(context: QueryContext, found: FoundDay): SheetCandidate[] {
  const program = readProgram(context, found.programId)
  const client = context.read.clients.byId(found.clientId)
  const index = program?.days.findIndex((day) => day.id === found.dayId) ?? -1
  const day = program?.days[index]
  if (!program || !day || !client || client.binnedOn !== null) return []
  const logged = context.read.sessions.ofProgram(program.id)
  const open = logged.find((session) => session.dayId === day.id && session.status === 'open')
  const week = open?.week ?? nextWeek(program, day.id, logged) ?? program.weeks.length
  const same = logged.find((session) => session.dayId === day.id && session.week === week)
  return [
    {
      clientId: client.id,
      clientName: client.name,
      programId: program.id,
      programName: program.name,
      dayId: day.id,
      dayName: day.name,
      dayNumber: index + 1,
      week,
      sessionId: same?.id ?? null,
    },
  ]
}

/** What a running program has next, day by day. */
export function dueOf(context: QueryContext, program: Program): DueSession[] {
  const logged = context.read.sessions.ofProgram(program.id)
  return dueSessions(program, logged).map(({ programDay, dayNumber, week, day }) => ({
    programId: program.id,
    programName: program.name,
    dayId: programDay.id,
    dayNumber,
    dayName: programDay.name,
    week,
    day,
    sheetCode: programDay.sheetCode,
    timing: day < context.today ? 'late' : day === context.today ? 'today' : 'ahead',
  }))
}

import type { TodayRow } from '../../shared/contract/today'
import { attendance } from '../../shared/domain/sessions/attendance'
import {
  type ClientSigns,
  type Need,
  needsOf,
  PAIN_DAYS,
  type ProgramSign,
} from '../../shared/domain/today/needs'
import { meanDrift } from '../../shared/domain/today/session-drift'
import { addDays, type CalendarDate, calendarDate } from '../../shared/kernel/calendar-date'
import type { RosterRow } from '../stores/clients'
import type { FeltPain, RatedSession, RecentSession } from '../stores/today'
import type { QueryContext } from './context'
import { allExercises } from './exercises'
import { type MainLiftAsked, mainLiftTrend } from './main-lift'
import { studioSettings } from './settings'
import type { RunningProgram } from './today-programs'

/** Marks in a row of the board, and how far back the log is read for them. */
const MARKS = 12
const LOOK_BACK_DAYS = 120

/** Clients who need the coach first, by the weight of their reasons; the others by their next appointment. */
export function boardRows(
  context: QueryContext,
  roster: readonly RosterRow[],
  programs: readonly RunningProgram[],
): TodayRow[] {
  const facts = readFacts(context, programs)
  return roster
    .map((client) => weighedRow(context, client, facts))
    .toSorted((a, b) => b.weight - a.weight || next(a.row).localeCompare(next(b.row)))
    .map(({ row }) => row)
}

type Facts = Omit<MainLiftAsked, 'client'> & {
  readonly sessions: ReadonlyMap<string, readonly RecentSession[]>
  readonly rated: ReadonlyMap<string, readonly RatedSession[]>
  readonly pains: ReadonlyMap<string, readonly FeltPain[]>
  readonly programs: ReadonlyMap<string, readonly RunningProgram[]>
  readonly ended: ReadonlyMap<string, string>
}

function readFacts(context: QueryContext, programs: readonly RunningProgram[]): Facts {
  const { read, today, say } = context
  const since = addDays(today, -LOOK_BACK_DAYS)
  const byClient = <T extends { readonly clientId: string }>(rows: readonly T[]) =>
    Map.groupBy(rows, ({ clientId }) => clientId)
  return {
    sessions: byClient(read.today.sessions(since)),
    rated: byClient(read.today.rated(since)),
    pains: byClient(read.today.pains(addDays(today, -PAIN_DAYS))),
    programs: byClient(programs),
    ended: new Map(read.today.ended(today).map(({ clientId, endedOn }) => [clientId, endedOn])),
    cards: new Map(allExercises(context).map((card) => [card.id, card])),
    words: { say, locale: studioSettings(context).locale },
  }
}

function weighedRow(
  context: QueryContext,
  client: RosterRow,
  facts: Facts,
): { readonly weight: number; readonly row: TodayRow } {
  const { today } = context
  const running = facts.programs.get(client.id) ?? []
  const program = running.find((one) => one.endsOn >= today) ?? running[0] ?? null
  const outcomes = outcomesOf(facts.sessions.get(client.id) ?? [], program, today)
  const drifts = (facts.rated.get(client.id) ?? []).map(({ driftMilli }) => driftMilli / 1000)
  const sign = programSign({ running, program, ended: facts.ended.get(client.id) })
  const pain = facts.pains.get(client.id)?.[0]
  const needs = needsOf({ ...signsOf(client, pain), program: sign, outcomes, drifts }, today)
  const drift = meanDrift(drifts)
  return {
    weight: needs[0]?.weight ?? 0,
    row: {
      clientId: client.id,
      name: client.name,
      needs: needs.map((need) => worded(need, context)),
      program: program ? programWords(program, context) : '',
      marks: outcomes.slice(-MARKS),
      driftMilli: drift === undefined ? null : Math.round(drift * 1000),
      trend: mainLiftTrend(context, { client, cards: facts.cards, words: facts.words }),
      lastSession: client.lastSession,
      nextAppointment: client.nextAppointment,
    },
  }
}

function outcomesOf(
  sessions: readonly RecentSession[],
  program: RunningProgram | null,
  today: CalendarDate,
) {
  const attended = sessions.map((row) => ({ ...row, day: calendarDate(row.day) }))
  return attendance(attended, program, today)
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome !== 'planned')
}

function signsOf(
  { lastSession }: RosterRow,
  pain: FeltPain | undefined,
): Pick<ClientSigns, 'lastLogged' | 'pain'> {
  return {
    ...(lastSession === null ? {} : { lastLogged: calendarDate(lastSession) }),
    ...(pain ? { pain: { ...pain, day: calendarDate(pain.day) } } : {}),
  }
}

type ProgramsOf = {
  readonly running: readonly RunningProgram[]
  readonly program: RunningProgram | null
  readonly ended: string | undefined
}

function programSign({ running, program, ended }: ProgramsOf): ProgramSign {
  if (program) {
    const { startsOn, endsOn } = program
    const hasNext = running.some((one) => one.startsOn > endsOn)
    return { kind: 'running', startsOn, endsOn, hasNext }
  }
  return ended === undefined ? { kind: 'none' } : { kind: 'ended', on: calendarDate(ended) }
}

/** Clients without an appointment come after those with one. */
function next({ nextAppointment }: TodayRow): string {
  return nextAppointment ?? '9999'
}

function worded({ kind, tone, words }: Need, { say }: QueryContext) {
  return { kind, tone, words: say(words.key, words.values) }
}

function programWords(program: RunningProgram, { say, today: day }: QueryContext): string {
  const week = program.weekOf(day)
  if (week === null) return program.name
  return say('today.programWeek', { program: program.name, week })
}

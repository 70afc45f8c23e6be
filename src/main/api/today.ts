import type { OutputOf } from '../../shared/contract/kit/endpoint'
import { type today as area, FIRST_STEPS, type TodayRow } from '../../shared/contract/today'
import { attendance } from '../../shared/domain/sessions/attendance'
import { meanDrift, type Need, needsOf, PAIN_DAYS } from '../../shared/domain/today/needs'
import { addDays, calendarDate } from '../../shared/kernel/calendar-date'
import { ok } from '../../shared/kernel/result'
import type { RosterRow } from '../stores/clients'
import type { AreaHandlers, QueryContext } from './context'
import { endingPrograms, plannedAround, runningPrograms } from './today-programs'
import { newRecords } from './today-records'

/** Marks in a row of the board, and how far back the log is read for them. */
const MARKS = 12
const LOOK_BACK_DAYS = 120

/** The morning of the whole roster. */
export const today: AreaHandlers<typeof area> = {
  board: (context) => {
    const roster = context.read.clients.list('active')
    const names = new Map(roster.map((client) => [client.id, client]))
    const programs = runningPrograms(context).filter((program) => names.has(program.clientId))
    const planned = plannedAround(context, programs, names)
    return ok({
      day: context.today,
      clients: boardRows(context, roster, programs),
      due: planned.filter(({ day }) => day === context.today),
      notLogged: planned
        .filter(({ day, state }) => day < context.today && state === 'to-log')
        .toReversed(),
      ending: endingPrograms(context, programs, names),
      records: newRecords(context, names),
    })
  },

  steps: (context) => ok(stepsOf(context)),

  tickStep: (context, { step }) => {
    const kept = context.read.today.keptSteps()
    if (!kept.done.includes(step)) {
      context.write.today.keepSteps({ ...kept, done: [...kept.done, step] })
    }
    return ok(stepsOf(context))
  },

  dismissSteps: (context) => {
    context.write.today.keepSteps({ ...context.read.today.keptSteps(), isDismissed: true })
    return ok(stepsOf(context))
  },
}

/** Steps that leave a trace in the studio tick themselves; the others were ticked when they were seen. */
function stepsOf({ read }: Pick<QueryContext, 'read'>): OutputOf<typeof area.steps> {
  const kept = read.today.keptSteps()
  const { hasCell, hasSession, hasProgram } = read.today.traces()
  const { active, archived } = read.clients.counts()
  const traces: Readonly<Record<string, boolean>> = {
    client: active + archived > 0,
    program: hasProgram,
    cell: hasCell,
    session: hasSession,
  }
  const done = FIRST_STEPS.filter((step) => kept.done.includes(step) || traces[step] === true)
  return { isShown: !kept.isDismissed && done.length < FIRST_STEPS.length, done }
}

type Running = ReturnType<typeof runningPrograms>

/** Clients who need the coach first, by the weight of their reasons; the others by their next appointment. */
function boardRows(
  context: QueryContext,
  roster: readonly RosterRow[],
  programs: Running,
): TodayRow[] {
  const since = addDays(context.today, -LOOK_BACK_DAYS)
  const sessions = Map.groupBy(context.read.today.sessions(since), (row) => row.clientId)
  const rated = Map.groupBy(context.read.today.rated(since), (row) => row.clientId)
  const pains = Map.groupBy(
    context.read.today.pains(addDays(context.today, -PAIN_DAYS)),
    (row) => row.clientId,
  )
  const byClient = Map.groupBy(programs, (program) => program.clientId)
  const weighed = roster.map((client) => {
    const running = byClient.get(client.id) ?? []
    const program = running.find((one) => one.endsOn >= context.today) ?? running[0] ?? null
    const attended = (sessions.get(client.id) ?? []).map((row) => ({
      ...row,
      day: calendarDate(row.day),
    }))
    const outcomes = attendance(attended, program, context.today)
      .map(({ outcome }) => outcome)
      .filter((outcome) => outcome !== 'planned')
    const drifts = (rated.get(client.id) ?? []).map(({ driftMilli }) => driftMilli / 1000)
    const pain = pains.get(client.id)?.[0]
    const hasNext = program !== null && running.some((one) => one.startsOn > program.endsOn)
    const needs = needsOf(
      {
        hasProgram: program !== null,
        outcomes,
        drifts,
        ...(client.lastSession === null ? {} : { lastLogged: calendarDate(client.lastSession) }),
        ...(pain ? { pain: { ...pain, day: calendarDate(pain.day) } } : {}),
        ...(program ? { ends: { day: program.endsOn, hasNext } } : {}),
      },
      context.today,
    )
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
        lastSession: client.lastSession,
        nextAppointment: client.nextAppointment,
      },
    }
  })
  return weighed
    .toSorted((a, b) => b.weight - a.weight || next(a.row).localeCompare(next(b.row)))
    .map(({ row }) => row)
}

/** Clients without an appointment come after those with one. */
function next({ nextAppointment }: TodayRow): string {
  return nextAppointment ?? '9999'
}

function worded({ kind, tone, words }: Need, { say }: QueryContext) {
  return { kind, tone, words: say(words.key, words.values) }
}

function programWords(program: Running[number], { say, today: day }: QueryContext): string {
  const week = program.weekOf(day)
  if (week === null) return program.name
  return say('today.programWeek', { program: program.name, week })
}

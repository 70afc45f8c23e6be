import { places } from '../../shared/contract/places'
import type { sessions as area, SessionCardRow } from '../../shared/contract/sessions'
import { parseSheetCode, printSheetCode } from '../../shared/domain/handouts/sheet-code'
import { dayTitle } from '../../shared/domain/programs/day-title'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { ok, type Result } from '../../shared/kernel/result'
import type { SessionListRow } from '../stores/sessions'
import { knownClient } from './clients'
import type { AreaHandlers, CommandContext, Refusal } from './context'
import { exerciseNames } from './exercises'
import { readProgram } from './program-reading'
import { notFound, ruleViolated } from './refuse'
import { namesOf, placeOf, writePain } from './session-acts'
import { candidateOf, dueOf } from './session-due'
import { logging } from './session-logging'
import { copyPlan, planOf } from './session-plan'
import { type OpenedSession, openSession } from './session-sets'
import { toView } from './session-view'

/** The log: sessions opened from a plan, from a printed code or free, and everything written in them. */
export const sessions: AreaHandlers<typeof area> = {
  ...logging,

  bySheet: (context, { code }) => {
    const read = parseSheetCode(code)
    if (!read.ok) return ruleViolated('sessions.notACode')
    const found = context.read.programs.daysByCode(read.value)
    const candidates = found.flatMap((day) => candidateOf(context, day))
    if (candidates.length === 0) {
      return notFound('sessions.noSheet', { code: printSheetCode(read.value) })
    }
    return ok({ candidates })
  },

  ofClient: (context, { clientId }) => {
    const cards = context.read.sessions.ofClient(clientId).map(toCard)
    const running = context.read.programs.ofClient(clientId).find((head) => head.isActive === 1)
    const program = running ? readProgram(context, running.id) : null
    return ok({ sessions: cards, due: program ? dueOf(context, program) : [] })
  },

  byId: (context, { sessionId }) => {
    const opened = openSession(context, sessionId)
    return opened ? ok(toView(context, opened)) : notFound('sessions.notThere')
  },

  start: (context, input) => startPlanned(context, { ...input, status: 'open' }),

  missPlanned: (context, input) => startPlanned(context, { ...input, status: 'missed' }),

  startFree: (context, { clientId, name, day }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const sessionId = context.newId()
    const title = name === '' ? context.say('sessions.freeName') : name
    const plan = { program_id: null, day_id: null, week: null, is_deload: 0 }
    addSession(context, {
      id: sessionId,
      client_id: clientId,
      day,
      name: title,
      source: 'free',
      ...plan,
    })
    label(context, 'sessions.didStart', { name: title, clientId, id: sessionId })
    return ok({ sessionId })
  },

  addExercise: (context, { sessionId, exerciseId }) => {
    const opened = openSession(context, sessionId)
    if (!opened) return notFound('sessions.notThere')
    const exercise = exerciseNames(context).get(exerciseId)
    if (exercise === undefined) return notFound('exercises.notThere')
    const entryId = context.newId()
    context.write.sessions.addEntry({
      id: entryId,
      client_id: opened.session.clientId,
      session_id: sessionId,
      exercise_id: exerciseId,
      kind: 'lift',
      label: '',
      prescription: '',
      note: '',
      position: keyBetween(opened.entries.at(-1)?.position ?? null, null),
    })
    context.label({ key: 'sessions.didAddExercise', values: { exercise } }, placeOf(opened))
    return ok({ entryId })
  },

  notePain: (context, { sessionId, entryId, setId, ...pain }) => {
    const opened = openSession(context, sessionId)
    const entry = opened?.entries.find(({ id }) => id === entryId)
    if (!opened || !entry) return notFound('sessions.exerciseNotThere')
    const noted = writePain(context, { opened, entry, setId }, pain)
    const { exercise } = namesOf(context, { entry, number: 0 })
    context.label({ key: 'sessions.didPain', values: { exercise } }, placeOf(opened))
    return ok(noted)
  },

  removePain: (context, { sessionId, painId }) =>
    withSession(context, sessionId, 'sessions.didRemovePain', ({ session }) => {
      const isHere = context.read.sessions.pains(session.id).some(({ id }) => id === painId)
      if (!isHere) return notFound('sessions.painNotThere')
      context.write.sessions.removePain(painId)
      return ok({})
    }),

  describe: (context, { sessionId, ...facts }) =>
    withSession(context, sessionId, 'sessions.didDescribe', (opened) => {
      writeFacts(context, opened, facts)
      return ok({})
    }),

  finish: (context, { sessionId, ...facts }) =>
    withSession(context, sessionId, 'sessions.didFinish', (opened) => {
      writeFacts(context, opened, facts)
      context.write.sessions.change({ id: sessionId, status: 'done' })
      return ok({})
    }),

  reopen: (context, { sessionId }) =>
    withSession(context, sessionId, 'sessions.didReopen', () => {
      context.write.sessions.change({ id: sessionId, status: 'open' })
      return ok({})
    }),

  changeDay: (context, { sessionId, day }) =>
    withSession(context, sessionId, 'sessions.didChangeDay', () => {
      context.write.sessions.change({ id: sessionId, day })
      return ok({})
    }),

  markMissed: (context, { sessionId }) =>
    withSession(context, sessionId, 'sessions.didMiss', () => {
      context.write.sessions.change({ id: sessionId, status: 'missed' })
      return ok({})
    }),

  rename: (context, { sessionId, name }) =>
    withSession(context, sessionId, 'sessions.didRename', () => {
      context.write.sessions.change({ id: sessionId, name })
      return ok({})
    }),

  bin: (context, { sessionId }) =>
    withSession(context, sessionId, 'sessions.didBin', () => {
      context.write.sessions.change({ id: sessionId, binned_on: context.today })
      return ok({})
    }),
}

type PlanRef = {
  readonly clientId: string
  readonly programId: string
  readonly dayId: string
  readonly week: number
  readonly day: string
  readonly status: 'open' | 'missed'
}

function startPlanned(
  context: CommandContext,
  ref: PlanRef,
): Result<{ sessionId: string }, Refusal> {
  const program = readProgram(context, ref.programId)
  const index = program?.days.findIndex((day) => day.id === ref.dayId) ?? -1
  const programDay = program?.days[index]
  if (!program || !programDay || program.clientId !== ref.clientId)
    return notFound('programs.notThere')
  const { week, dayId, clientId } = ref
  const logged = context.read.sessions.ofDay(dayId).find((session) => session.week === week)
  if (logged) return ruleViolated('sessions.alreadyLogged', { day: programDay.name, week })
  const plan = planOf(context, program, { dayId, week })
  const hasWork = plan?.exercises.some(({ kind }) => kind === 'lift') ?? false
  if (!plan || !hasWork)
    return ruleViolated('sessions.nothingPlanned', { day: programDay.name, week })
  const sessionId = context.newId()
  const named = { number: index + 1, name: programDay.name }
  const name = dayTitle(named, context.say).slice(0, 300)
  const isDeload = program.weeks[week - 1]?.kind === 'deload' ? 1 : 0
  const planColumns = {
    program_id: program.id,
    day_id: dayId,
    week,
    is_deload: isDeload,
    status: ref.status,
  }
  addSession(context, {
    id: sessionId,
    client_id: clientId,
    day: ref.day,
    name,
    source: 'sheet',
    ...planColumns,
  })
  copyPlan(context, { sessionId, clientId }, plan.exercises)
  const key = ref.status === 'missed' ? 'sessions.didMiss' : 'sessions.didStart'
  label(context, key, { name, clientId, id: sessionId })
  return ok({ sessionId })
}

function addSession(
  context: CommandContext,
  columns: Record<string, string | number | null>,
): void {
  const empty = { import_id: null, import_key: null, effort_milli: null, minutes: null, note: '' }
  context.write.sessions.add({ status: 'open', ...empty, binned_on: null, ...columns })
}

function label(
  context: CommandContext,
  key: string,
  session: { readonly name: string; readonly clientId: string; readonly id: string },
): void {
  const place = places.session(session.clientId, session.id)
  context.label({ key, values: { session: session.name } }, place)
}

type FactsInput = {
  readonly effortMilli?: number | null | undefined
  readonly minutes?: number | null | undefined
  readonly bodyMass?: { readonly milli: number; readonly unit: 'kg' | 'lb' } | undefined
  readonly note?: string | undefined
}

/** Facts that were not given stay as they are; body mass is a measurement of the session's day. */
function writeFacts(context: CommandContext, { session }: OpenedSession, facts: FactsInput): void {
  const { effortMilli, minutes, note, bodyMass } = facts
  context.write.sessions.change({
    id: session.id,
    ...(effortMilli === undefined ? {} : { effort_milli: effortMilli }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(note === undefined ? {} : { note }),
  })
  if (!bodyMass) return
  context.write.clients.addMeasurement({
    id: context.newId(),
    client_id: session.clientId,
    day: session.day,
    kind: 'body mass',
    value_milli: bodyMass.milli,
    unit: bodyMass.unit,
  })
}

function withSession(
  context: CommandContext,
  sessionId: string,
  key: string,
  act: (opened: OpenedSession) => Result<Record<string, never>, Refusal>,
): Result<Record<string, never>, Refusal> {
  const opened = openSession(context, sessionId)
  if (!opened) return notFound('sessions.notThere')
  const answer = act(opened)
  if (answer.ok) label(context, key, opened.session)
  return answer
}

function toCard(row: SessionListRow): SessionCardRow {
  const { id, day, name, status, source, week, programName, pain, effortMilli, minutes } = row
  const sets = { done: row.setsDone, planned: row.setsPlanned }
  return { id, day, name, status, source, week, programName, sets, pain, effortMilli, minutes }
}

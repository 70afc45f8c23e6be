import { places } from '../../shared/contract/places'
import type { sessions as area } from '../../shared/contract/sessions'
import { echoEntry } from '../../shared/domain/notation/logging/echo-entry'
import type { LogEntry } from '../../shared/domain/notation/logging/log-entry'
import { parseLogEntry } from '../../shared/domain/notation/logging/parse-log-entry'
import { painRule } from '../../shared/domain/sessions/pain-rule'
import {
  plannedResult,
  type SetResultRow,
  typedSets,
} from '../../shared/domain/sessions/typed-sets'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { ok, type Result } from '../../shared/kernel/result'
import type { EntryRow } from '../stores/sessions'
import type { AreaHandlers, CommandContext, Refusal } from './context'
import { exerciseNames } from './exercises'
import { notFound, ruleViolated } from './refuse'
import {
  addedSet,
  type OpenedSession,
  openSession,
  plannedRows,
  type SessionSet,
  type SetWords,
  toPrescribed,
  writeSet,
} from './session-sets'

type Area = AreaHandlers<typeof area>
type Logging = Pick<
  Area,
  'logSet' | 'logText' | 'logAsPlanned' | 'logAllAsPlanned' | 'skipSet' | 'noteSet' | 'clearSet'
>

/** The acts that say what was done for a set; each is one step of undo. */
export const logging: Logging = {
  logSet: (context, { sessionId, entryId, setId, ...input }) =>
    withSet(context, { sessionId, entryId, setId }, (set, opened) => {
      writeSet(context, set, rowsOf(input))
      sayLogged(context, set, opened)
      return ok({})
    }),

  logText: (context, input) =>
    withSet(context, input, (set, opened) => {
      const { unit } = context.read.clients.byId(opened.session.clientId) ?? { unit: 'kg' }
      const slots = followingSets(opened, set)
      const planned = plannedResult(set.prescribed ? toPrescribed(set.prescribed) : undefined)
      const entry = parseLogEntry(input.text, { unit, planned })
      return writeEntry(context, { entry, opened, slots })
    }),

  logAsPlanned: (context, { sessionId, setId }) =>
    withSet(context, { sessionId, setId }, (set, opened) => {
      const rows = plannedRows(set)
      if (!rows) return ruleViolated('sessions.noPlan')
      writeSet(context, set, rows)
      sayLogged(context, set, opened)
      return ok({})
    }),

  logAllAsPlanned: (context, { sessionId }) => {
    const opened = openSession(context, sessionId)
    if (!opened) return notFound('sessions.notThere')
    const open = opened.sets.filter(({ performed }) => performed.length === 0)
    if (open.length === 0) return ruleViolated('sessions.allLogged')
    for (const set of open) writeSet(context, set, plannedRows(set) ?? [])
    settle(context, sessionId)
    const values = { session: opened.session.name }
    context.label({ key: 'sessions.didLogAll', values }, placeOf(opened))
    return ok({ sets: open.filter(({ entry }) => entry.kind === 'lift').length })
  },

  skipSet: (context, { sessionId, setId, reason }) =>
    withSet(context, { sessionId, setId }, (set, opened) => {
      const note = set.performed[0]?.note ?? ''
      const skipped = { side: 'both', outcome: 'skipped', load: { kind: 'none' } } as const
      writeSet(context, set, [{ ...skipped, reason, note }])
      settle(context, sessionId)
      context.label({ key: 'sessions.didSkip', values: namesOf(context, set) }, placeOf(opened))
      return ok({})
    }),

  noteSet: (context, { sessionId, setId, note }) =>
    withSet(context, { sessionId, setId }, (set, opened) => {
      if (set.performed.length === 0) return ruleViolated('sessions.noteNeedsSet')
      for (const [i, { id }] of set.performed.entries())
        context.write.sessions.changePerformed({ id, note: i === 0 ? note : '' })
      context.label({ key: 'sessions.didNote', values: namesOf(context, set) }, placeOf(opened))
      return ok({})
    }),

  clearSet: (context, { sessionId, setId }) =>
    withSet(context, { sessionId, setId }, (set, opened) => {
      for (const { id } of set.performed) context.write.sessions.removePerformed(id)
      context.label({ key: 'sessions.didClear', values: namesOf(context, set) }, placeOf(opened))
      return ok({})
    }),
}

type SetRef = {
  readonly sessionId: string
  readonly entryId?: string
  readonly setId: string | null
}

/** Finds the set of a call, or makes a new one behind the last of its exercise. */
function withSet<T>(
  context: CommandContext,
  { sessionId, entryId, setId }: SetRef,
  act: (set: SessionSet, opened: OpenedSession) => Result<T, Refusal>,
): Result<T, Refusal> {
  const opened = openSession(context, sessionId)
  if (!opened) return notFound('sessions.notThere')
  if (setId === null) {
    const entry = opened.entries.find(({ id }) => id === entryId)
    return entry
      ? act(addedSet(context, opened, entry), opened)
      : notFound('sessions.exerciseNotThere')
  }
  const set = opened.sets.find(({ id }) => id === setId)
  return set ? act(set, opened) : notFound('sessions.setNotThere')
}

/** The set and those behind it in the same exercise: what a text of several sets fills. */
function followingSets({ sets }: OpenedSession, set: SessionSet): readonly SessionSet[] {
  const own = sets.filter(({ entry }) => entry.id === set.entry.id)
  const at = own.findIndex(({ id }) => id === set.id)
  return at < 0 ? [set] : own.slice(at)
}

type Typed = {
  readonly entry: LogEntry
  readonly opened: OpenedSession
  readonly slots: readonly SessionSet[]
}

/** Writes everything a text says as one act, or nothing where a part of it was not read. */
function writeEntry(
  context: CommandContext,
  { entry, opened, slots }: Typed,
): Result<Said, Refusal> {
  const [first] = slots
  if (entry.unread.length > 0) {
    const text = entry.unread.map((part) => part.text).join(' ')
    return ruleViolated('sessions.notRead', { text })
  }
  if (!first || (entry.sets.length === 0 && !entry.pain && entry.note === undefined)) {
    return ruleViolated('sessions.nothingRead')
  }
  if (entry.sets.length === 0 && entry.note !== undefined && first.performed.length === 0) {
    return ruleViolated('sessions.noteNeedsSet')
  }
  const count = writeTypedSets(context, { entry, opened, slots })
  if (count === 0 && entry.note !== undefined) {
    for (const { id } of first.performed.slice(0, 1))
      context.write.sessions.changePerformed({ id, note: entry.note })
  }
  if (entry.pain) writePain(context, { opened, entry: first.entry, setId: first.id }, painOf(entry))
  settle(context, opened.session.id)
  labelText(context, { first, count, entry, opened })
  return ok({ said: echoEntry(entry, context.say), sets: count })
}

type Said = { said: string; sets: number }

function painOf({ pain }: LogEntry) {
  return { score: pain?.score ?? 0, bodyPart: pain?.place ?? '', note: '' }
}

function writeTypedSets(context: CommandContext, { entry, opened, slots }: Typed): number {
  const plans = slots.map(({ prescribed }) =>
    prescribed ? { planned: toPrescribed(prescribed) } : {},
  )
  const typed = typedSets(entry, plans)
  let behind = slots.at(-1)
  for (const { slot, rows } of typed) {
    const target = slots[slot] ?? nextAdded(context, opened, behind)
    if (!target) break
    behind = target
    const words = (i: number) => ({
      reason: '',
      note: slot === 0 && i === 0 ? noteOf(entry, target) : '',
    })
    writeSet(
      context,
      target,
      rows.map((row, i) => ({ ...row, ...words(i) })),
    )
  }
  return typed.length
}

/** A note that is not typed again stays as it is. */
function noteOf(entry: LogEntry, set: SessionSet): string {
  return entry.note ?? set.performed[0]?.note ?? ''
}

function nextAdded(
  context: CommandContext,
  opened: OpenedSession,
  behind: SessionSet | undefined,
): SessionSet | null {
  if (!behind) return null
  const position = keyBetween(behind.position, null)
  return { ...addedSet(context, opened, behind.entry), position, number: behind.number + 1 }
}

function labelText(
  context: CommandContext,
  said: {
    readonly first: SessionSet
    readonly count: number
    readonly entry: LogEntry
    readonly opened: OpenedSession
  },
): void {
  const names = namesOf(context, said.first)
  const place = placeOf(said.opened)
  if (said.count > 1) {
    context.label({ key: 'sessions.didLogSets', values: { ...names, count: said.count } }, place)
  } else if (said.count === 1) context.label({ key: 'sessions.didLogSet', values: names }, place)
  else if (said.entry.pain) context.label({ key: 'sessions.didPain', values: names }, place)
  else context.label({ key: 'sessions.didNote', values: names }, place)
}

/** Notes pain at an exercise, perhaps at one of its sets; answers what the rule says of it. */
export function writePain(
  context: CommandContext,
  at: { readonly opened: OpenedSession; readonly entry: EntryRow; readonly setId: string | null },
  pain: { readonly score: number; readonly bodyPart: string; readonly note: string },
): { painId: string; advice: string } {
  const painId = context.newId()
  context.write.sessions.addPain({
    id: painId,
    client_id: at.opened.session.clientId,
    session_id: at.opened.session.id,
    session_exercise_id: at.entry.id,
    set_id: at.setId,
    score: Math.round(pain.score),
    body_part: pain.bodyPart,
    note: pain.note,
  })
  const { advice } = painRule(pain)
  return { painId, advice: context.say(advice.key, advice.values) }
}

/** The route of a session, for the label of an act. */
export function placeOf({ session }: Pick<OpenedSession, 'session'>): string {
  return places.session(session.clientId, session.id)
}

/** Names the set an act was about. */
export function namesOf(context: CommandContext, set: Pick<SessionSet, 'entry' | 'number'>) {
  const { exerciseId } = set.entry
  return { set: set.number, exercise: exerciseNames(context).get(exerciseId) ?? exerciseId }
}

function sayLogged(context: CommandContext, set: SessionSet, opened: OpenedSession): void {
  settle(context, opened.session.id)
  const key = set.entry.kind === 'warm-up' ? 'sessions.didLogDrill' : 'sessions.didLogSet'
  context.label({ key, values: namesOf(context, set) }, placeOf(opened))
}

/** A session is done once every planned work set has been said something about. */
function settle(context: CommandContext, sessionId: string): void {
  const opened = openSession(context, sessionId)
  if (opened?.session.status !== 'open' || opened.session.source !== 'sheet') return
  const planned = opened.sets.filter(
    ({ prescribed, entry }) => prescribed && prescribed.isWarmUp === 0 && entry.kind === 'lift',
  )
  const isAll = planned.length > 0 && planned.every(({ performed }) => performed.length > 0)
  if (isAll) context.write.sessions.change({ id: sessionId, status: 'done' })
}

type Amounts = {
  readonly reps: number | null
  readonly seconds: number | null
  readonly metresMilli: number | null
}
type SetInput = Amounts &
  SetWords &
  Pick<SetResultRow, 'side' | 'outcome' | 'load'> & {
    readonly rpeMilli: number | null
    readonly right?: Amounts | null | undefined
  }

/** One row, or left and right where both were counted apart; the note stands once. */
function rowsOf(input: SetInput): readonly (SetResultRow & SetWords)[] {
  const { side, outcome, load, reason, note, rpeMilli, right } = input
  const same = { outcome, load, reason, ...(rpeMilli === null ? {} : { rpe: rpeMilli / 1000 }) }
  if (!right) return [{ ...same, side, note, ...amountsOf(input) }]
  return [
    { ...same, side: 'left', note, ...amountsOf(input) },
    { ...same, side: 'right', note: '', ...amountsOf(right) },
  ]
}

function amountsOf({ reps, seconds, metresMilli }: Amounts): Partial<SetResultRow> {
  return {
    ...(reps === null ? {} : { reps }),
    ...(seconds === null ? {} : { seconds }),
    ...(metresMilli === null ? {} : { metres: metresMilli / 1000 }),
  }
}

import type { sessions as area } from '../../shared/contract/sessions'
import { parseLogEntry } from '../../shared/domain/notation/logging/parse-log-entry'
import { plannedResult, type SetResultRow } from '../../shared/domain/sessions/typed-sets'
import { ok, type Result } from '../../shared/kernel/result'
import type { AreaHandlers, CommandContext, Refusal } from './context'
import { notFound, ruleViolated } from './refuse'
import { namesOf, placeOf, settle } from './session-acts'
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
import { followingSets, writeEntry } from './session-typing'

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

function sayLogged(context: CommandContext, set: SessionSet, opened: OpenedSession): void {
  settle(context, opened.session.id)
  const key = set.entry.kind === 'warm-up' ? 'sessions.didLogDrill' : 'sessions.didLogSet'
  context.label({ key, values: namesOf(context, set) }, placeOf(opened))
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

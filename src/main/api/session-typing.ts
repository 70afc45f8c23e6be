import { echoEntry } from '../../shared/domain/notation/logging/echo-entry'
import type { LogEntry } from '../../shared/domain/notation/logging/log-entry'
import { typedSets } from '../../shared/domain/sessions/typed-sets'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { ok, type Result } from '../../shared/kernel/result'
import type { CommandContext, Refusal } from './context'
import { ruleViolated } from './refuse'
import { namesOf, placeOf, settle, writePain } from './session-acts'
import {
  addedSet,
  type OpenedSession,
  type SessionSet,
  toPrescribed,
  writeSet,
} from './session-sets'

/** The set and those behind it in the same exercise: what a text of several sets fills. */
export function followingSets({ sets }: OpenedSession, set: SessionSet): readonly SessionSet[] {
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
export function writeEntry(
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

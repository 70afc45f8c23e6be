import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { Message } from '../../shared/kernel/words'
import type { Change } from './changes'
import { forgetHistory } from './forget-history'
import { type CommandHeader, closeCommand, lastWrittenBy, openCommand } from './journal'
import { TABLES } from './tables'
import { recordStep } from './undo-steps'

/** How one act is to be written. */
export type WriteRequest = {
  readonly id: string
  readonly name: string
  /** JSON text of the input. */
  readonly input: string
  readonly expectedVersion: number | undefined
  readonly now: number
  readonly deviceId: string
  readonly personId: string
}

/** What the handler of an act may say about it while it runs. */
export type Act = {
  /** Names the act for undo and history, and the screen to come back to. */
  label(label: Message, place: string): void
  /** Marks the act as an undo, redo, import or erasure; undo and redo are not steps of their own. */
  kind(kind: CommandHeader['kind'], undoneCommandId?: string): void
}

/** What came of an act: the answer as JSON text, and which areas are stale. */
export type Written = {
  readonly outcome: 'written' | 'repeated' | 'mismatch' | 'refused' | 'conflict'
  readonly answer: string
  readonly areas: readonly string[]
  readonly sequence: number
}

/** What the handler decided: an answer as JSON text, kept only when accepted. */
export type Decision = { readonly accepted: boolean; readonly answer: string }

const FORGET_EVERY = 50

class Rollback extends Error {
  readonly written: Written
  constructor(written: Written) {
    super('rolled back on purpose')
    this.written = written
  }
}

/**
 * Runs one act in one transaction: answered once per id, journaled, refused acts leave nothing.
 * The answer is given only after COMMIT returned.
 */
export function writeAct(
  db: Database.Database,
  request: WriteRequest,
  handler: (act: Act) => Decision,
): Written {
  try {
    return db.transaction(() => actInTransaction(db, request, handler)).immediate()
  } catch (error) {
    if (error instanceof Rollback) return error.written
    throw error
  }
}

function actInTransaction(
  db: Database.Database,
  request: WriteRequest,
  handler: (act: Act) => Decision,
): Written {
  const first = answerOf(db, request.id)
  if (first !== null) {
    const isSame = first.request === requestDigest(request)
    return nothing(isSame ? 'repeated' : 'mismatch', first.answer)
  }
  const said = listen()
  openCommand(db, request.id)
  const decision = handler(said.act)
  if (!decision.accepted) throw new Rollback(nothing('refused', decision.answer))
  const { sequence, changes } = closeCommand(db, headerOf(request, said.heard()))
  if (isStale(db, request, changes)) throw new Rollback(nothing('conflict', 'null'))
  keepAnswer(db, request, decision.answer)
  keepStep(db, request, { sequence, changes, ...said.heard() })
  if (changes.length > 0 && sequence % FORGET_EVERY === 0) forgetHistory(db, request.now)
  return { outcome: 'written', answer: decision.answer, areas: staleAreas(changes), sequence }
}

function headerOf(request: WriteRequest, heard: Heard): CommandHeader {
  const { id, name, deviceId, personId, now } = request
  const { kind, undoneCommandId } = heard
  const stamp = { origin: 'here', now } as const
  return {
    ...{ id, name, deviceId, personId, kind, undoneCommandId, stamp },
    inputDigest: sha256(request.input),
  }
}

function keepAnswer(db: Database.Database, request: WriteRequest, answer: string): void {
  db.prepare(
    'INSERT INTO command_answers (command_id, request, answer, answered_at) VALUES (?, ?, ?, ?)',
  ).run(request.id, requestDigest(request), answer, request.now)
}

type Done = Heard & { readonly sequence: number; readonly changes: readonly Change[] }

/** Undo and redo move along the list; only new acts are put on it. */
function keepStep(db: Database.Database, request: WriteRequest, done: Done): void {
  const { sequence, changes, kind, label, place } = done
  if (changes.length === 0 || (kind !== 'do' && kind !== 'import')) return
  recordStep(db, {
    sequence,
    commandId: request.id,
    state: 'done',
    scope: commonScope(changes),
    label: JSON.stringify(label ?? { key: 'history.act', values: { name: request.name } }),
    place,
    doneAt: request.now,
  })
}

/** What a handler has said about its act. */
type Heard = {
  readonly kind: CommandHeader['kind']
  readonly undoneCommandId: string | null
  readonly label: Message | null
  readonly place: string
}

function listen(): { readonly act: Act; readonly heard: () => Heard } {
  let heard: Heard = { kind: 'do', undoneCommandId: null, label: null, place: '' }
  const act: Act = {
    label(label, place) {
      heard = { ...heard, label, place }
    },
    kind(kind, undone) {
      heard = { ...heard, kind, undoneCommandId: undone ?? null }
    },
  }
  return { act, heard: () => heard }
}

function nothing(outcome: Written['outcome'], answer: string): Written {
  return { outcome, answer, areas: [], sequence: 0 }
}

function answerOf(
  db: Database.Database,
  commandId: string,
): { readonly request: string; readonly answer: string } | null {
  const found = db
    .prepare('SELECT request, answer FROM command_answers WHERE command_id = ?')
    .get(commandId)
  return (found as { request: string; answer: string } | undefined) ?? null // as: shape of the select
}

/** Says which act an id was used for, without keeping what was typed. */
function requestDigest(request: WriteRequest): string {
  return sha256(`${request.name}\n${request.input}`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isStale(
  db: Database.Database,
  request: WriteRequest,
  changes: readonly Change[],
): boolean {
  if (request.expectedVersion === undefined) return false
  return lastWrittenBy(db, changes, request.id) > request.expectedVersion
}

/** The one client an act was about, else the studio. */
function commonScope(changes: readonly Change[]): string {
  const scopes = new Set(changes.map((change) => change.scope))
  const [only] = scopes
  return scopes.size === 1 && only !== undefined ? only : 'studio'
}

/** Which areas of the contract have to be asked again, from the tables that were journaled. */
function staleAreas(changes: readonly Change[]): readonly string[] {
  const tables = new Set(changes.map((change) => change.table))
  const areas = new Set([...tables].flatMap((table) => TABLES[table]?.stale ?? []))
  return changes.length > 0 ? [...areas, 'history'] : []
}

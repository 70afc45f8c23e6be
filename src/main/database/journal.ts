import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { chainDigest } from './invariants'
import { schemaVersionOf } from './migrate'

/** What a journaled command is, as stored in its header. */
export type CommandHeader = {
  readonly id: string
  readonly name: string
  readonly kind: 'do' | 'undo' | 'redo' | 'import' | 'merge' | 'erase'
  readonly undoneCommandId: string | null
  readonly deviceId: string
  readonly personId: string
  /** Wall clock, ms since 1970; the stored hybrid clock never goes back. */
  readonly now: number
  /** JSON text of the input; only its digest is kept. */
  readonly input: string
}

/** One row-level change: whole row for insert and delete, `[before, after]` per column for update. */
export type Change = {
  readonly ordinal: number
  readonly table: string
  readonly rowId: string
  readonly scope: string
  readonly op: 'insert' | 'update' | 'delete'
  readonly body: Readonly<Record<string, unknown>>
}

/** Names the command that all following writes belong to. */
export function openCommand(db: Database.Database, commandId: string): void {
  db.prepare('UPDATE journal_context SET command_id = ?').run(commandId)
}

/**
 * Closes the running command: one change per row, header with clock and audit link, context emptied.
 * Answers the changes and the journal sequence; writes nothing when nothing changed.
 */
export function closeCommand(
  db: Database.Database,
  header: CommandHeader,
): { readonly sequence: number; readonly changes: readonly Change[] } {
  const changes = coalesce(readPending(db))
  db.prepare('DELETE FROM journal_pending').run()
  db.prepare('UPDATE journal_context SET command_id = NULL').run()
  if (changes.length === 0) return { sequence: journalSequence(db), changes }
  const sequence = writeHeader(db, header)
  const insert = db.prepare(
    'INSERT INTO changes (command_id, ordinal, table_name, row_id, scope, op, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  for (const [i, change] of changes.entries()) {
    const body = JSON.stringify(change.body)
    insert.run(header.id, i, change.table, change.rowId, change.scope, change.op, body)
  }
  return { sequence, changes }
}

/** The sequence of the last journaled command; 0 in a fresh studio. */
export function journalSequence(db: Database.Database): number {
  return Number(db.prepare('SELECT coalesce(max(sequence), 0) FROM commands').pluck().get())
}

/** The changes of a command in their order. */
export function changesOf(db: Database.Database, commandId: string): readonly Change[] {
  const rows = db
    .prepare(
      'SELECT ordinal, table_name, row_id, scope, op, body FROM changes WHERE command_id = ? ORDER BY ordinal',
    )
    .all(commandId)
  return rows.map(toChange)
}

/** The latest sequence at which any of the rows was written by another command than `commandId`. */
export function lastWrittenBy(
  db: Database.Database,
  changes: readonly Change[],
  commandId: string,
): number {
  const find = db
    .prepare(
      `SELECT coalesce(max(m.sequence), 0) FROM changes c JOIN commands m ON m.id = c.command_id
       WHERE c.table_name = ? AND c.row_id = ? AND c.command_id <> ?`,
    )
    .pluck()
  return Math.max(0, ...changes.map((c) => Number(find.get(c.table, c.rowId, commandId))))
}

function readPending(db: Database.Database): Change[] {
  return db
    .prepare(
      'SELECT ordinal, table_name, row_id, scope, op, body FROM journal_pending ORDER BY ordinal',
    )
    .all()
    .map(toChange)
}

type ChangeRow = {
  ordinal: number
  table_name: string
  row_id: string
  scope: string
  op: Change['op']
  body: string
}

function toChange(raw: unknown): Change {
  const row = raw as ChangeRow // as: shape of the selects above
  return {
    ordinal: row.ordinal,
    table: row.table_name,
    rowId: row.row_id,
    scope: row.scope,
    op: row.op,
    body: JSON.parse(row.body) as Change['body'], // as: written by our own triggers
  }
}

/** Makes one change of several to the same row; what cancels out is dropped. */
export function coalesce(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.table} ${change.rowId}`
    const earlier = byRow.get(key)
    const merged = earlier ? mergeChanges(earlier, change) : change
    if (merged) byRow.set(key, merged)
    else byRow.delete(key)
  }
  return [...byRow.values()]
}

function mergeChanges(first: Change, then: Change): Change | null {
  if (first.op === 'insert' && then.op === 'delete') return null
  if (first.op === 'insert') return { ...first, body: { ...first.body, ...afterOf(then) } }
  if (first.op === 'update' && then.op === 'update') return mergeUpdates(first, then)
  if (first.op === 'update') return { ...then, body: { ...then.body, ...beforeOf(first) } }
  return rebuiltRow(first, then)
}

/** Deleted and inserted again under the same key: an update of what differs. */
function rebuiltRow(gone: Change, back: Change): Change | null {
  const pairs = Object.keys(back.body)
    .filter((column) => gone.body[column] !== back.body[column])
    .map((column) => [column, [gone.body[column] ?? null, back.body[column]]])
  if (pairs.length === 0) return null
  return { ...back, op: 'update', body: Object.fromEntries(pairs) }
}

function mergeUpdates(first: Change, then: Change): Change | null {
  const before = { ...beforeOf(then), ...beforeOf(first) }
  const after = { ...afterOf(first), ...afterOf(then) }
  const pairs = Object.keys(after)
    .filter((column) => before[column] !== after[column])
    .map((column) => [column, [before[column], after[column]]])
  return pairs.length === 0 ? null : { ...first, body: Object.fromEntries(pairs) }
}

/** The column values an update replaced. */
export function beforeOf(update: Change): Record<string, unknown> {
  return pick(update, 0)
}

/** The column values an update wrote. */
export function afterOf(update: Change): Record<string, unknown> {
  return pick(update, 1)
}

function pick(update: Change, index: 0 | 1): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(update.body).map(([column, pair]) => [column, (pair as unknown[])[index]]), // as: update bodies hold pairs
  )
}

function writeHeader(db: Database.Database, header: CommandHeader): number {
  const last = db
    .prepare('SELECT sequence, clock, chain_digest FROM commands ORDER BY sequence DESC LIMIT 1')
    .get() as { sequence: number; clock: number; chain_digest: string } | undefined // as: shape of the select
  const sequence = (last?.sequence ?? 0) + 1
  const clock = Math.max(header.now * 1000, (last?.clock ?? 0) + 1)
  const input = createHash('sha256').update(header.input).digest('hex')
  db.prepare(
    `INSERT INTO commands (id, sequence, device_id, person_id, clock, name, kind, undone_command_id,
       schema_version, origin, hub_seq, input_digest, chain_digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'here', NULL, ?, ?)`,
  ).run(
    header.id,
    sequence,
    header.deviceId,
    header.personId,
    clock,
    header.name,
    header.kind,
    header.undoneCommandId,
    schemaVersionOf(db),
    input,
    chainDigest(last?.chain_digest ?? '', header.id, input),
  )
  return sequence
}

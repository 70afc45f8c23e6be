import type Database from 'better-sqlite3'
import { type Change, coalesce } from './changes'
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
  /** SHA-256 (hex) of the input's JSON text; the text itself is not kept. */
  readonly inputDigest: string
  readonly stamp: Stamp
}

/** When and where a command was made. */
export type Stamp =
  /** Wall clock, ms since 1970; the stored hybrid clock (microseconds) never goes back. */
  | { readonly origin: 'here'; readonly now: number }
  /** The other desk's hybrid clock, and the place in the common order. */
  | { readonly origin: 'elsewhere'; readonly clock: number; readonly hubSeq: number }

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

function writeHeader(db: Database.Database, header: CommandHeader): number {
  const last = db
    .prepare('SELECT sequence, chain_digest FROM commands ORDER BY sequence DESC LIMIT 1')
    .get() as { sequence: number; chain_digest: string } | undefined // as: shape of the select
  const sequence = (last?.sequence ?? 0) + 1
  const { inputDigest, stamp, ...named } = header
  db.prepare(
    `INSERT INTO commands (id, sequence, device_id, person_id, clock, name, kind, undone_command_id,
       schema_version, origin, hub_seq, input_digest, chain_digest)
     VALUES (@id, @sequence, @deviceId, @personId, @clock, @name, @kind, @undoneCommandId,
       @schema, @origin, @hubSeq, @inputDigest, @chain)`,
  ).run({
    ...named,
    sequence,
    clock: clockOf(db, stamp),
    schema: schemaVersionOf(db),
    origin: stamp.origin,
    hubSeq: stamp.origin === 'here' ? null : stamp.hubSeq,
    inputDigest,
    chain: chainDigest(last?.chain_digest ?? '', header.id, inputDigest),
  })
  return sequence
}

/** A clock set back, here or elsewhere, never makes a later command look earlier. */
function clockOf(db: Database.Database, stamp: Stamp): number {
  if (stamp.origin === 'elsewhere') return stamp.clock
  const latest = Number(db.prepare('SELECT coalesce(max(clock), 0) FROM commands').pluck().get())
  return Math.max(stamp.now * 1000, latest + 1)
}

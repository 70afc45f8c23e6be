import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { columnsOf } from './journal-triggers'
import { TABLES } from './tables'

/** One broken promise of a studio file. */
export type Finding = { readonly rule: string; readonly detail: string }

/**
 * Everything that must always hold in a studio file, for tests, start-up and support.
 * `thorough` adds the full integrity check and the audit chain. Answers no findings when all is well.
 */
export function checkInvariants(db: Database.Database, thorough = true): readonly Finding[] {
  return [
    ...(thorough ? integrity(db) : []),
    ...foreignKeys(db),
    ...journalClosed(db),
    ...tableCards(db),
    ...scopes(db),
    ...(thorough ? auditChain(db) : []),
  ]
}

function integrity(db: Database.Database): Finding[] {
  const said = db.pragma('integrity_check(5)') as { integrity_check: string }[] // as: shape of the pragma
  return said
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ rule: 'integrity', detail: row.integrity_check }))
}

function foreignKeys(db: Database.Database): Finding[] {
  const said = db.pragma('foreign_key_check') as { table: string; parent: string }[] // as: shape of the pragma
  return said.map((row) => ({ rule: 'foreign-key', detail: `${row.table} -> ${row.parent}` }))
}

function journalClosed(db: Database.Database): Finding[] {
  const open = db.prepare('SELECT command_id FROM journal_context').pluck().get()
  const pending = Number(db.prepare('SELECT count(*) FROM journal_pending').pluck().get())
  return open === null && pending === 0
    ? []
    : [{ rule: 'journal-closed', detail: `${pending} pending changes` }]
}

function tableCards(db: Database.Database): Finding[] {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[] // as: one text column
  return names
    .filter((name) => TABLES[name] === undefined)
    .map((name) => ({ rule: 'table-card', detail: `${name} is in none of the lists` }))
}

/** Rows of a client never point at rows of another client. */
function scopes(db: Database.Database): Finding[] {
  const findings: Finding[] = []
  for (const [child, column, parent] of OWNED) {
    const strays = Number(
      db
        .prepare(
          `SELECT count(*) FROM ${child} c JOIN ${parent} p ON p.id = c.${column} WHERE p.client_id IS NOT c.client_id`,
        )
        .pluck()
        .get(),
    )
    if (strays > 0) findings.push({ rule: 'scope', detail: `${strays} ${child} of another client` })
  }
  return findings
}

const OWNED = [
  ['program_days', 'program_id', 'programs'],
  ['program_weeks', 'program_id', 'programs'],
  ['program_rows', 'day_id', 'program_days'],
  ['program_cells', 'row_id', 'program_rows'],
  ['session_exercises', 'session_id', 'sessions'],
  ['prescribed_sets', 'session_exercise_id', 'session_exercises'],
  ['performed_sets', 'session_exercise_id', 'session_exercises'],
  ['pains', 'session_id', 'sessions'],
] as const

function auditChain(db: Database.Database): Finding[] {
  const rows = db
    .prepare('SELECT id, sequence, input_digest, chain_digest FROM commands ORDER BY sequence')
    .all() as { id: string; sequence: number; input_digest: string; chain_digest: string }[] // as: shape of the select
  let previous = ''
  for (const [i, row] of rows.entries()) {
    if (row.sequence !== i + 1) return [{ rule: 'audit-chain', detail: `gap at ${row.sequence}` }]
    const expected = chainDigest(previous, row.id, row.input_digest)
    if (expected !== row.chain_digest) {
      return [{ rule: 'audit-chain', detail: `altered at ${row.sequence}` }]
    }
    previous = row.chain_digest
  }
  return []
}

/** The next link of the audit chain: covers all commands before it. */
export function chainDigest(previous: string, commandId: string, inputDigest: string): string {
  return createHash('sha256').update(`${previous}|${commandId}|${inputDigest}`).digest('hex')
}

/** The stored columns that a merge group names but the table lacks; for the schema test. */
export function strayGroupColumns(db: Database.Database): readonly string[] {
  return Object.entries(TABLES).flatMap(([table, card]) => {
    const columns = new Set(columnsOf(db, table))
    return (card.groups ?? [])
      .flat()
      .filter((name) => !columns.has(name))
      .map((name) => `${table}.${name}`)
  })
}

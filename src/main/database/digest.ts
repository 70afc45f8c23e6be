import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { columnsOf } from './journal-triggers'
import { SYNCED_TABLES } from './tables'

/** SHA-256 (hex) per synced table over its rows in key order, and one over all tables. */
export type LogicalDigest = {
  readonly all: string
  readonly tables: Readonly<Record<string, string>>
}

/** What the studio says, independent of pages, order of writing and journal. */
export function logicalDigest(db: Database.Database): LogicalDigest {
  const tables: Record<string, string> = {}
  const whole = createHash('sha256')
  for (const table of [...SYNCED_TABLES].sort()) {
    const columns = [...columnsOf(db, table)].sort()
    // A copy from before a schema step lacks the tables that came later.
    if (columns.length === 0) continue
    const digest = tableDigest(db, table, columns)
    tables[table] = digest
    whole.update(`${table}:${digest}\n`)
  }
  return { all: whole.digest('hex'), tables }
}

function tableDigest(db: Database.Database, table: string, columns: readonly string[]): string {
  const hash = createHash('sha256')
  const list = columns.map((column) => `"${column}"`).join(', ')
  const rows = db.prepare(`SELECT json_array(${list}) AS row FROM "${table}" ORDER BY id`).pluck()
  for (const row of rows.iterate()) hash.update(`${String(row)}\n`)
  return hash.digest('hex')
}

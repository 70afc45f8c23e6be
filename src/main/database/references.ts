import type Database from 'better-sqlite3'
import { prepared } from './rows'
import { SYNCED_TABLES } from './tables'

/** A column whose value is the key of a row in another table. */
export type Reference = {
  readonly table: string
  readonly column: string
  readonly parent: string
}

const known = new WeakMap<Database.Database, readonly Reference[]>()

/** Every foreign key of the synced tables, read once per connection. */
export function referencesOf(db: Database.Database): readonly Reference[] {
  const found = known.get(db) ?? SYNCED_TABLES.flatMap((table) => keysOf(db, table))
  known.set(db, found)
  return found
}

/** Whether any row points at the row of `table` with this key. */
export function isReferenced(db: Database.Database, table: string, id: string): boolean {
  return referencesOf(db)
    .filter((reference) => reference.parent === table)
    .some(({ table: child, column }) => {
      const sql = `SELECT 1 FROM ${child} WHERE ${column} = ? LIMIT 1`
      return prepared(db, sql).get(id) !== undefined
    })
}

/** The columns of a row (or of the part given) that point at rows which are not there. */
export function danglingColumns(
  db: Database.Database,
  table: string,
  cells: Readonly<Record<string, unknown>>,
): readonly string[] {
  return referencesOf(db)
    .filter((reference) => reference.table === table && typeof cells[reference.column] === 'string')
    .filter(({ column, parent }) => {
      const sql = `SELECT 1 FROM ${parent} WHERE id = ?`
      return prepared(db, sql).get(cells[column]) === undefined
    })
    .map((reference) => reference.column)
}

function keysOf(db: Database.Database, table: string): readonly Reference[] {
  const rows = db
    .prepare('SELECT "from" AS own, "table" AS parent FROM pragma_foreign_key_list(?)')
    .all(table) as { own: string; parent: string }[] // as: shape of the select
  return rows.map((row) => ({ table, column: row.own, parent: row.parent }))
}

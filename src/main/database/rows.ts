import type Database from 'better-sqlite3'

/** A value a synced column may hold: no BLOB, no REAL, no undefined. */
export type Cell = string | number | null

/** Columns to write, by name. */
export type Row = Readonly<Record<string, Cell>>

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** A statement prepared once per connection. */
export function prepared(db: Database.Database, sql: string): Database.Statement {
  const known = statements.get(db) ?? new Map<string, Database.Statement>()
  statements.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql)
  known.set(sql, statement)
  return statement
}

/** Inserts one row; throws when the key exists. */
export function insertRow(db: Database.Database, table: string, row: Row): void {
  const columns = Object.keys(row)
  const marks = columns.map((column) => `@${column}`).join(', ')
  prepared(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(checked(row))
}

/** Changes columns of one row; answers whether the row exists. */
export function updateRow(
  db: Database.Database,
  table: string,
  change: Row & { id: string },
): boolean {
  const columns = Object.keys(change).filter((column) => column !== 'id')
  if (columns.length === 0) return true
  const sets = columns.map((column) => `${column} = @${column}`).join(', ')
  const done = prepared(db, `UPDATE ${table} SET ${sets} WHERE id = @id`).run(checked(change))
  return done.changes === 1
}

/** Inserts the row, or changes the one with its key; never replaces (a replaced row is not journaled). */
export function putRow(db: Database.Database, table: string, row: Row & { id: string }): void {
  const columns = Object.keys(row)
  const marks = columns.map((column) => `@${column}`).join(', ')
  const sets = columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT (id) DO UPDATE SET ${sets}`
  prepared(db, sql).run(checked(row))
}

/** Deletes one row; answers whether it existed. */
export function deleteRow(db: Database.Database, table: string, id: string): boolean {
  return prepared(db, `DELETE FROM ${table} WHERE id = ?`).run(id).changes === 1
}

/** Deletes all rows whose `column` holds `value`; answers how many. */
export function deleteRowsWhere(
  db: Database.Database,
  table: string,
  where: { readonly column: string; readonly value: string },
): number {
  return prepared(db, `DELETE FROM ${table} WHERE ${where.column} = ?`).run(where.value).changes
}

/** SQLite turns NaN into NULL and keeps fractions: both are refused before they get there. */
function checked(row: Row): Row {
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new Error(`${column} is not a whole number`)
    }
  }
  return row
}

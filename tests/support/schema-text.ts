import Database from 'better-sqlite3'
import { registerFold } from '../../src/main/database/fold'
import { MIGRATIONS, type Migration, migrate } from '../../src/main/database/migrate'

/** A database in memory with the schema of the first `count` steps. */
export function databaseAt(
  count = MIGRATIONS.length,
  steps: readonly Migration[] = MIGRATIONS,
): Database.Database {
  const db = new Database(':memory:')
  registerFold(db)
  db.pragma('foreign_keys = ON')
  migrate(db, steps.slice(0, count))
  return db
}

/**
 * The tables and indices as SQL text, in an order that does not depend on the order of the steps. The
 * journal's triggers are left out: they are generated from the tables.
 */
export function schemaText(db = databaseAt()): string {
  const rows = db
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger'",
    )
    .all() as { type: string; name: string; sql: string }[] // as: shape of the select
  const order = ['table', 'index', 'view']
  const sorted = rows.sort(
    (a, b) => order.indexOf(a.type) - order.indexOf(b.type) || (a.name < b.name ? -1 : 1),
  )
  return `${sorted.map((row) => `${row.sql};`).join('\n\n')}\n`
}

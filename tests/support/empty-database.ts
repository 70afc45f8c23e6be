import Database from 'better-sqlite3'
import { registerFold } from '../../src/main/database/fold'
import { MIGRATIONS } from '../../src/main/database/migrate'

/** A database in memory with every table and nothing in them; no journal runs on it. Close it after use. */
export function emptyDatabase(): Database.Database {
  const db = new Database(':memory:')
  registerFold(db)
  db.pragma('foreign_keys = ON')
  for (const step of MIGRATIONS) db.exec(step.up)
  return db
}

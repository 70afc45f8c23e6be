import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { insertRow, prepared, putRow, type Row } from '../database/rows'

/** Reads what was imported before. */
export function importReads(db: Database.Database) {
  return {
    /** Imported sessions of a client by their identity in the file, with the digest of their content. */
    known(clientId: Id): ReadonlyMap<string, string> {
      const sql = `SELECT import_key AS key, import_content AS content FROM sessions
        WHERE client_id = ? AND import_key IS NOT NULL`
      const rows = prepared(db, sql).all(clientId) as { key: string; content: string }[] // as: columns aliased to the type
      return new Map(rows.map((row) => [row.key, row.content]))
    },
    /** Names the coach has matched before. */
    names(): readonly { name: string; exerciseId: Id }[] {
      const sql = 'SELECT name, exercise_id AS exerciseId FROM import_names ORDER BY id'
      return prepared(db, sql).all() as { name: string; exerciseId: Id }[] // as: columns aliased to the type
    },
    receipts(
      clientId: Id,
    ): readonly { day: string; format: string; rowsRead: number; rowsImported: number }[] {
      const sql = `SELECT day, format, rows_read AS rowsRead, rows_imported AS rowsImported FROM imports
        WHERE client_id = ? ORDER BY id DESC`
      return prepared(db, sql).all(clientId) as {
        day: string
        format: string
        rowsRead: number
        rowsImported: number
      }[] // as: columns aliased to the type
    },
  }
}

/** Writes imported sessions, inside a command. */
export function importWrites(db: Database.Database) {
  return {
    addReceipt: (row: Row) => insertRow(db, 'imports', row),
    putName: (row: Row & { id: Id }) => putRow(db, 'import_names', row),
    addSession: (row: Row) => insertRow(db, 'sessions', row),
    addExercise: (row: Row) => insertRow(db, 'session_exercises', row),
    addSet: (row: Row) => insertRow(db, 'performed_sets', row),
  }
}

import type Database from 'better-sqlite3'

/** Reads a value that stays on this desk, or null. */
export function deskValue(db: Database.Database, key: string): string | null {
  const found = db.prepare('SELECT value FROM desk_state WHERE key = ?').pluck().get(key)
  return typeof found === 'string' ? found : null
}

/** Stores a value that stays on this desk; not journaled. */
export function putDeskValue(db: Database.Database, key: string, value: string): void {
  db.prepare(
    'INSERT INTO desk_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value)
}

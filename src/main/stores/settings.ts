import type Database from 'better-sqlite3'
import { pairKey } from '../../shared/kernel/ids'
import { prepared, putRow } from '../database/rows'

/** Reads settings by scope: `studio` or `person:<id>`. */
export function settingsReads(db: Database.Database) {
  return {
    /** All values of a scope as JSON texts by key. */
    all(scope: string): Readonly<Record<string, string>> {
      const rows = prepared(db, 'SELECT key, value FROM settings WHERE scope = ?').all(scope)
      return Object.fromEntries(
        (rows as { key: string; value: string }[]).map((r) => [r.key, r.value]),
      ) // as: shape of the select
    },
  }
}

/** Writes settings; the row's key is derived from scope and key, so two desks make the same row. */
export function settingsWrites(db: Database.Database) {
  return {
    put(scope: string, key: string, value: string): void {
      putRow(db, 'settings', { id: pairKey(scope, key), scope, key, value })
    },
  }
}

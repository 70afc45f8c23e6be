import type Database from 'better-sqlite3'
import { clientReads, clientWrites } from './clients'
import { historyReads, historyWrites } from './history'
import { settingsReads, settingsWrites } from './settings'

/** Everything that may be asked of an open studio. */
export function readStores(db: Database.Database) {
  return {
    clients: clientReads(db),
    history: historyReads(db),
    settings: settingsReads(db),
  }
}

/** Everything that may be written, inside a command only. */
export function writeStores(db: Database.Database) {
  return {
    clients: clientWrites(db),
    history: historyWrites(db),
    settings: settingsWrites(db),
  }
}

export type ReadStores = ReturnType<typeof readStores>
export type WriteStores = ReturnType<typeof writeStores>

import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { registerFold } from './fold'
import { APPLICATION_ID, SCHEMA_VERSION, schemaVersionOf } from './migrate'

/** An open studio file, for those who pass it on and write no SQL. */
export type Connection = Database.Database

/** Why a studio file could not be opened; each has its own status line and exit code. */
export type OpenRefusal = 'LOCKED' | 'TOO_NEW' | 'CORRUPT' | 'READONLY' | 'FULL'

/** Thrown by the open sequence; carries the machine status and keeps the engine's own words for the log. */
export class StudioRefused extends Error {
  readonly status: OpenRefusal
  constructor(status: OpenRefusal, cause: string) {
    super(`${status}: ${cause}`)
    this.status = status
  }
}

const OLDEST_ENGINE = [3, 51, 3] as const

/**
 * Opens a studio file in the asserted sequence (lock, identity, durability, safety, health).
 * Every setting is read back. Throws {@link StudioRefused}; the caller owns migration.
 * `newest` is the schema version this program knows.
 */
export function openDatabase(path: string, newest = SCHEMA_VERSION): Database.Database {
  const isNew = !existsSync(path)
  // A clean end removes the log: one that is still there was left by a kill or a power cut.
  const wasCut = existsSync(`${path}-wal`)
  let db: Database.Database
  try {
    // Asked of the system first: the engine calls a medium for reading only a disk error.
    accessSync(dirname(path), constants.W_OK)
    if (!isNew) accessSync(path, constants.W_OK)
    db = new Database(path, { timeout: 200 })
  } catch (error) {
    throw refusal(error)
  }
  try {
    lock(db)
    // Before anything is set: a foreign or newer file must stay byte for byte what it was.
    if (!isNew) assertOurs(db, newest)
    harden(db)
    assertEngine(db)
    registerFold(db)
    if (!isNew) assertHealthy(db, wasCut)
    return db
  } catch (error) {
    db.close()
    throw refusal(error)
  }
}

/** Closes a studio file; the log is folded into it, so that one whole file remains. */
export function closeDatabase(db: Database.Database): void {
  try {
    db.pragma('optimize')
  } catch (error) {
    // Only quicker plans are lost; on a full disk the file must be closed all the same.
    if (!(refusal(error) instanceof StudioRefused)) throw error
  } finally {
    db.close()
  }
}

function lock(db: Database.Database): void {
  setting(db, 'locking_mode', 'EXCLUSIVE', 'exclusive')
  db.exec('BEGIN IMMEDIATE; COMMIT')
}

function harden(db: Database.Database): void {
  setting(db, 'journal_mode', 'WAL', 'wal')
  setting(db, 'synchronous', 'FULL', 2)
  setting(db, 'fullfsync', 'ON', 1)
  setting(db, 'checkpoint_fullfsync', 'ON', 1)
  setting(db, 'foreign_keys', 'ON', 1)
  setting(db, 'trusted_schema', 'OFF', 0)
  setting(db, 'cell_size_check', 'ON', 1)
  setting(db, 'secure_delete', 'ON', 1)
  setting(db, 'temp_store', 'MEMORY', 2)
  setting(db, 'mmap_size', '0', 0)
  setting(db, 'journal_size_limit', String(16 * 1024 * 1024), 16 * 1024 * 1024)
  setting(db, 'recursive_triggers', 'ON', 1)
}

/** Sets a pragma and reads it back; a setting that did not take is a broken promise. */
function setting(db: Database.Database, name: string, value: string, expected: string | number) {
  db.pragma(`${name} = ${value}`)
  const got = db.pragma(name, { simple: true })
  // mmap_size reads back as undefined where the build has no mmap at all: nothing is mapped then.
  if (name === 'mmap_size' && got === undefined) return
  if (got !== expected) throw new Error(`${name} is ${String(got)}, not ${expected}`)
}

function assertEngine(db: Database.Database): void {
  const row = db.prepare('SELECT sqlite_version() AS version').get() as { version: string } // as: shape of the select
  const parts = row.version.split('.').map(Number)
  for (const [i, least] of OLDEST_ENGINE.entries()) {
    const part = parts[i] ?? 0
    if (part > least) return
    if (part < least) throw new Error(`SQLite ${row.version} is too old`)
  }
}

function assertOurs(db: Database.Database, newest: number): void {
  const owner = Number(db.pragma('application_id', { simple: true }))
  const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number } // as: shape of the select
  const version = schemaVersionOf(db)
  if (tables.n === 0 && version === 0) return // a start that died before its first migration
  if (owner !== APPLICATION_ID) throw new StudioRefused('CORRUPT', 'not a Rackside studio')
  if (version > newest) {
    throw new StudioRefused('TOO_NEW', `schema ${version}, this program knows ${newest}`)
  }
}

/** The quick check at every start; the full one (indices too) when the last end was not a clean one. */
function assertHealthy(db: Database.Database, wasCut: boolean): void {
  const check = db.pragma(wasCut ? 'integrity_check(1)' : 'quick_check(1)', { simple: true })
  if (check !== 'ok') throw new StudioRefused('CORRUPT', `check: ${String(check)}`)
}

const REFUSAL_BY_CODE: readonly (readonly [string, OpenRefusal])[] = [
  ['SQLITE_BUSY', 'LOCKED'],
  ['SQLITE_LOCKED', 'LOCKED'],
  ['SQLITE_NOTADB', 'CORRUPT'],
  ['SQLITE_CORRUPT', 'CORRUPT'],
  ['SQLITE_READONLY', 'READONLY'],
  ['SQLITE_CANTOPEN', 'READONLY'],
  ['SQLITE_FULL', 'FULL'],
  ['SQLITE_IOERR', 'CORRUPT'],
  ['EIO', 'CORRUPT'],
  ['EROFS', 'READONLY'],
  ['EACCES', 'READONLY'],
  ['EPERM', 'READONLY'],
  ['ENOSPC', 'FULL'],
  ['EDQUOT', 'FULL'],
]

/** Names an engine or file-system error as a status; an unknown error stays what it is. */
export function refusal(error: unknown): Error {
  if (error instanceof StudioRefused) return error
  if (!(error instanceof Error)) return new Error(String(error))
  const code = 'code' in error ? String(error.code) : ''
  const known = REFUSAL_BY_CODE.find(([prefix]) => code.startsWith(prefix))
  return known ? new StudioRefused(known[1], `${code} ${error.message}`) : error
}

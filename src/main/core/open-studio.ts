import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { checkInvariants, type Finding } from '../database/invariants'
import { migrate, SCHEMA_VERSION, schemaVersionOf } from '../database/migrate'
import { openDatabase, refusal, StudioRefused } from '../database/open'

/** How an opened studio is known. */
export type OpenStudio = {
  readonly db: Database.Database
  readonly path: string
  readonly studioId: string
  readonly deviceId: string
}

/** What opening needs to know of the desk. */
export type OpenOptions = {
  readonly path: string
  readonly deviceId: string
  readonly newId: () => string
  /** Puts a pinned copy aside before a schema step. */
  readonly beforeMigration: (db: Database.Database) => void
}

/**
 * Opens a studio: asserted settings, identity and health, pinned copy, migration, device id.
 * Throws StudioRefused with the machine status.
 */
export function openStudio(options: OpenOptions): OpenStudio {
  const db = openDatabase(options.path)
  try {
    const from = schemaVersionOf(db)
    if (from > 0 && from < SCHEMA_VERSION) options.beforeMigration(db)
    migrate(db)
    const findings = checkInvariants(db, false)
    if (findings.length > 0) throw new StudioRefused('CORRUPT', worded(findings))
    db.pragma('optimize')
    const studioId = deskValue(db, 'studio-id', options.newId)
    deskValue(db, 'lineage-id', options.newId)
    return { db, path: options.path, studioId, deviceId: adoptDevice(db, options) }
  } catch (error) {
    db.close()
    throw refusal(error)
  }
}

/** A file that another desk (or an older copy of it) wrote gets a new device id before the first write. */
function adoptDevice(db: Database.Database, options: OpenOptions): string {
  const known = deskValue(db, 'desk-device', () => options.deviceId)
  if (known !== options.deviceId) {
    setDeskValue(db, 'desk-device', options.deviceId)
    setDeskValue(db, 'device-id', options.newId())
  }
  return deskValue(db, 'device-id', options.newId)
}

/** Gives a restored copy a device id of its own, so that its history never mixes with the replaced one. */
export function markRestored(path: string, newId: () => string): void {
  if (!existsSync(path)) throw new Error('no file to mark')
  const db = openDatabase(path)
  try {
    setDeskValue(db, 'device-id', newId())
    setDeskValue(db, 'lineage-id', newId())
  } finally {
    db.close()
  }
}

/** Reads a value that stays on this desk, or stores the first one. */
function deskValue(db: Database.Database, key: string, first: () => string): string {
  const found = db.prepare('SELECT value FROM desk_state WHERE key = ?').pluck().get(key)
  if (typeof found === 'string') return found
  const value = first()
  setDeskValue(db, key, value)
  return value
}

function setDeskValue(db: Database.Database, key: string, value: string): void {
  db.prepare(
    'INSERT INTO desk_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value)
}

function worded(findings: readonly Finding[]): string {
  return findings.map((finding) => `${finding.rule}: ${finding.detail}`).join('; ')
}

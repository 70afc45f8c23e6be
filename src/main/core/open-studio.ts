import { existsSync } from 'node:fs'
import { deskValue, putDeskValue } from '../database/desk-state'
import { forgetHistory } from '../database/forget-history'
import { checkInvariants } from '../database/invariants'
import { type Migration, migrate, schemaVersionOf, versionAfter } from '../database/migrate'
import { type Connection, openDatabase, refusal, StudioRefused } from '../database/open'

/** How an opened studio is known. */
export type OpenStudio = {
  readonly db: Connection
  readonly path: string
  readonly studioId: string
  readonly deviceId: string
}

/** What opening needs to know of the desk. */
export type OpenOptions = {
  readonly path: string
  readonly deviceId: string
  readonly newId: () => string
  /** ms since 1970. */
  readonly now: number
  /** The schema steps this program knows, in order. */
  readonly steps: readonly Migration[]
  /** Puts a pinned copy aside before a schema step; when it throws, the file stays as it was. */
  readonly beforeMigration: (db: Connection, studioId: string) => void
}

/**
 * Opens a studio: asserted settings, identity and health, pinned copy, migration, device id.
 * Throws StudioRefused with the machine status.
 */
export function openStudio(options: OpenOptions): OpenStudio {
  const newest = versionAfter(options.steps)
  const db = openDatabase(options.path, newest)
  try {
    const from = schemaVersionOf(db)
    if (from > 0 && from < newest) options.beforeMigration(db, deskValue(db, 'studio-id') ?? '')
    const applied = migrate(db, options.steps, () => assertSound(db))
    if (applied === 0) assertSound(db)
    return { db, path: options.path, ...settleIn(db, options) }
  } catch (error) {
    db.close()
    throw refusal(error)
  }
}

/** The first writes of an opened file: who it is, which desk it is on, and what it may forget. */
function settleIn(db: Connection, options: OpenOptions): Pick<OpenStudio, 'studioId' | 'deviceId'> {
  return db
    .transaction(() => {
      const studioId = firstValue(db, 'studio-id', options.newId)
      firstValue(db, 'lineage-id', options.newId)
      forgetHistory(db, options.now)
      return { studioId, deviceId: adoptDevice(db, options) }
    })
    .immediate()
}

/** A file that another desk (or an older copy of it) wrote gets a new device id before the first write. */
function adoptDevice(db: Connection, options: OpenOptions): string {
  const known = firstValue(db, 'desk-device', () => options.deviceId)
  if (known !== options.deviceId) {
    putDeskValue(db, 'desk-device', options.deviceId)
    putDeskValue(db, 'device-id', options.newId())
  }
  return firstValue(db, 'device-id', options.newId)
}

/** Gives a restored copy a device id of its own, so that its history never mixes with the replaced one. */
export function markRestored(path: string, newId: () => string, newest: number): void {
  if (!existsSync(path)) throw new Error('no file to mark')
  const db = openDatabase(path, newest)
  try {
    putDeskValue(db, 'device-id', newId())
    putDeskValue(db, 'lineage-id', newId())
  } finally {
    db.close()
  }
}

/** Reads a value that stays on this desk, or stores the first one. */
function firstValue(db: Connection, key: string, first: () => string): string {
  const found = deskValue(db, key)
  if (found !== null) return found
  const value = first()
  putDeskValue(db, key, value)
  return value
}

function assertSound(db: Connection): void {
  const findings = checkInvariants(db, false)
  if (findings.length === 0) return
  const words = findings.map((finding) => `${finding.rule}: ${finding.detail}`)
  throw new StudioRefused('CORRUPT', words.join('; '))
}

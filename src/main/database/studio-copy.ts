import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { deskValue } from './desk-state'
import { logicalDigest } from './digest'
import { registerFold } from './fold'
import { APPLICATION_ID, SCHEMA_VERSION, schemaVersionOf } from './migrate'

/** What a studio file is found to hold. */
export type CopyFacts = {
  readonly bytes: number
  /** Of the file's bytes, hex. */
  readonly sha256: string
  /** The logical digest over all tables, hex. */
  readonly digest: string
  readonly schema: number
  readonly studioId: string
  readonly clients: number
  readonly sessions: number
}

/** Reopens a file read-only and says what it holds; throws when it is damaged, newer or not a studio. */
export function inspectCopy(path: string, newest = SCHEMA_VERSION): CopyFacts {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    registerFold(db)
    assertSound(db, newest)
    return {
      bytes: statSync(path).size,
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      digest: logicalDigest(db).all,
      schema: schemaVersionOf(db),
      studioId: deskValue(db, 'studio-id') ?? '',
      clients: countOf(db, 'clients'),
      sessions: countOf(db, 'sessions'),
    }
  } finally {
    db.close()
  }
}

function assertSound(db: Database.Database, newest: number): void {
  if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
    throw new Error('not a Rackside studio')
  }
  if (schemaVersionOf(db) > newest) throw new Error('written by a newer Rackside')
  const said = db.pragma('integrity_check(1)', { simple: true })
  if (said !== 'ok') throw new Error(`damaged: ${String(said)}`)
  const strays = db.pragma('foreign_key_check') as unknown[] // as: one row per stray
  if (strays.length > 0) throw new Error('rows without their owner')
}

/** Writes a consistent copy of an open studio to a path where nothing stands yet: one file, without a log. */
export function copyInto(db: Database.Database, path: string): void {
  db.prepare('VACUUM INTO ?').run(path)
}

function countOf(db: Database.Database, table: 'clients' | 'sessions'): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

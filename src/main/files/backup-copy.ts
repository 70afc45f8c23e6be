import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import type { BackupCard } from '../api/world'
import type { Ports } from '../core/ports'
import { deskValue } from '../database/desk-state'
import { logicalDigest } from '../database/digest'
import { registerFold } from '../database/fold'
import { journalSequence } from '../database/journal'
import { APPLICATION_ID, SCHEMA_VERSION, schemaVersionOf } from '../database/migrate'

const manifest = z.strictObject({
  version: z.literal(1),
  /** Counts the copies of a folder as they were taken; clocks and restored journals may go back, this does not. */
  number: z.int(),
  name: z.string(),
  sequence: z.int(),
  takenAt: z.int(),
  reason: z.enum(['daily', 'before-import', 'before-migration', 'before-restore', 'asked']),
  bytes: z.int(),
  sha256: z.string(),
  digest: z.string(),
  schema: z.int(),
  studioId: z.string(),
  clients: z.int(),
  sessions: z.int(),
})

/** What stands beside each copy; the copy counts only while it still matches. */
export type Manifest = z.infer<typeof manifest>

/** What a copy is made of and where it goes. */
export type CopyRequest = {
  readonly db: Database.Database
  readonly folder: string
  readonly studioId: string
  readonly reason: BackupCard['reason']
  readonly ports: Pick<Ports, 'clock' | 'files' | 'failPoint'>
}

/**
 * Makes one copy: consistent, to a temporary name, reopened, checked, digest compared, then renamed.
 * Throws when any step does not hold; a copy that was not verified never gets its name.
 */
export function takeCopy(request: CopyRequest): Manifest {
  const { folder, ports } = request
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  dropLitter(folder)
  const named = nameCopy(request)
  const temporary = join(folder, `${named.name}.tmp`)
  try {
    const card = { ...named, ...verifiedCopy(request, temporary) }
    // The card goes first: a card without its copy is litter, a copy without its card could be a coach's file.
    ports.files.writeAtomic(
      join(folder, `${card.name}.json`),
      Buffer.from(JSON.stringify(card, null, 2)),
    )
    ports.failPoint('backup.afterCard')
    ports.files.renameDurable(temporary, join(folder, card.name))
    return card
  } finally {
    rmSync(temporary, { force: true })
  }
}

function nameCopy(request: CopyRequest) {
  const { db, folder, reason, studioId } = request
  const takenAt = request.ports.clock.now()
  const number = Math.max(0, ...listCopies(folder).map((copy) => copy.number)) + 1
  const sequence = journalSequence(db)
  const stamp = new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '')
  const name = `rackside-${stamp}-${String(number).padStart(6, '0')}-${reason}.studio`
  return { version: 1, number, name, sequence, takenAt, reason, studioId } as const
}

/** Writes the copy and reads it back: it counts only when it says what the studio says. */
function verifiedCopy(request: CopyRequest, temporary: string): CopyFacts {
  const { db, studioId, ports } = request
  const expected = logicalDigest(db).all
  db.prepare('VACUUM INTO ?').run(temporary)
  ports.failPoint('backup.afterCopy')
  const found = inspectCopy(temporary, schemaVersionOf(db))
  const isSame = found.digest === expected && found.studioId === studioId
  if (!isSame) throw new Error('the copy does not say what the studio says')
  syncFile(temporary)
  ports.failPoint('backup.afterVerify')
  return found
}

/** What a studio file is found to hold. */
export type CopyFacts = Pick<
  Manifest,
  'bytes' | 'sha256' | 'digest' | 'schema' | 'clients' | 'sessions' | 'studioId'
>

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

/** All copies that have a readable card, the last taken first. */
export function listCopies(folder: string): readonly Manifest[] {
  if (!existsSync(folder)) return []
  const cards = readdirSync(folder)
    .filter((file) => file.endsWith('.studio.json'))
    .flatMap((file) => {
      const read = manifest.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
      const isOfFile = read.success && `${read.data.name}.json` === file
      return isOfFile && existsSync(join(folder, read.data.name)) ? [read.data] : []
    })
  return cards.sort((a, b) => b.number - a.number)
}

/** Removes a copy and its manifest. */
export function dropCopy(folder: string, name: string): void {
  rmSync(join(folder, `${name}.json`), { force: true })
  rmSync(join(folder, name), { force: true })
}

function dropLitter(folder: string): void {
  for (const file of readdirSync(folder)) {
    const isHalfCopy = /\.tmp(-journal|-wal|-shm)?$/.test(file)
    const isLoneCard =
      file.endsWith('.studio.json') && !existsSync(join(folder, file.slice(0, -'.json'.length)))
    if (isHalfCopy || isLoneCard) rmSync(join(folder, file), { force: true })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A torn manifest belongs to a copy that does not count.
    return null
  }
}

function countOf(db: Database.Database, table: 'clients' | 'sessions'): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

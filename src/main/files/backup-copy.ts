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
import { logicalDigest } from '../database/digest'
import { registerFold } from '../database/fold'
import { journalSequence } from '../database/journal'
import { APPLICATION_ID, SCHEMA_VERSION, schemaVersionOf } from '../database/migrate'

const manifest = z.strictObject({
  version: z.literal(1),
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
  const { db, folder, ports } = request
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  dropLitter(folder)
  const takenAt = ports.clock.now()
  const sequence = journalSequence(db)
  const stamp = new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '')
  const name = `rackside-${stamp}-${String(sequence).padStart(8, '0')}-${request.reason}.studio`
  const temporary = join(folder, `${name}.tmp`)
  const expected = logicalDigest(db).all
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    ports.failPoint('backup.afterCopy')
    const found = inspectCopy(temporary)
    if (found.digest !== expected) throw new Error('the copy does not say what the studio says')
    ports.failPoint('backup.afterVerify')
    const facts = { ...found, version: 1, name, sequence, takenAt } as const
    const card = { ...facts, reason: request.reason, studioId: request.studioId }
    syncFile(temporary)
    ports.files.renameDurable(temporary, join(folder, name))
    ports.files.writeAtomic(
      join(folder, `${name}.json`),
      Buffer.from(JSON.stringify(card, null, 2)),
    )
    return card
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Reopens a file read-only and says what it holds; throws when it is damaged or not a studio. */
export function inspectCopy(
  path: string,
): Pick<Manifest, 'bytes' | 'sha256' | 'digest' | 'schema' | 'clients' | 'sessions'> {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    registerFold(db)
    if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
      throw new Error('not a Rackside studio')
    }
    const schema = schemaVersionOf(db)
    if (schema > SCHEMA_VERSION) throw new Error('written by a newer Rackside')
    const said = db.pragma('integrity_check(1)', { simple: true })
    if (said !== 'ok') throw new Error(`damaged: ${String(said)}`)
    const strays = db.pragma('foreign_key_check') as unknown[] // as: one row per stray
    if (strays.length > 0) throw new Error('rows without their owner')
    return {
      bytes: statSync(path).size,
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      digest: logicalDigest(db).all,
      schema,
      clients: countOf(db, 'clients'),
      sessions: countOf(db, 'sessions'),
    }
  } finally {
    db.close()
  }
}

/** All copies that have a readable manifest, newest first by sequence. */
export function listCopies(folder: string): readonly Manifest[] {
  if (!existsSync(folder)) return []
  const cards = readdirSync(folder)
    .filter((file) => file.endsWith('.studio.json'))
    .flatMap((file) => {
      const read = manifest.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
      return read.success && existsSync(join(folder, read.data.name)) ? [read.data] : []
    })
  return cards.sort((a, b) => b.sequence - a.sequence || b.takenAt - a.takenAt)
}

/** Removes a copy and its manifest. */
export function dropCopy(folder: string, name: string): void {
  rmSync(join(folder, `${name}.json`), { force: true })
  rmSync(join(folder, name), { force: true })
}

function dropLitter(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/\.tmp(-journal|-wal|-shm)?$/.test(file)) rmSync(join(folder, file), { force: true })
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

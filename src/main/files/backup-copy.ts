import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ports } from '../core/ports'
import { logicalDigest } from '../database/digest'
import { journalSequence } from '../database/journal'
import { schemaVersionOf } from '../database/migrate'
import type { Connection } from '../database/open'
import { type CopyFacts, copyInto, inspectCopy } from '../database/studio-copy'

/** Why a copy was made; all but the daily ones are pinned. */
export const COPY_REASONS = [
  'daily',
  'before-import',
  'before-migration',
  'before-restore',
  'asked',
] as const

export type CopyReason = (typeof COPY_REASONS)[number]

const manifest = z.strictObject({
  version: z.literal(1),
  /** Counts the copies of a folder as they were taken; clocks and restored journals may go back, this does not. */
  number: z.int(),
  name: z.string(),
  sequence: z.int(),
  takenAt: z.int(),
  reason: z.enum(COPY_REASONS),
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
  readonly db: Connection
  readonly folder: string
  readonly studioId: string
  readonly reason: CopyReason
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
  copyInto(db, temporary)
  ports.failPoint('backup.afterCopy')
  const found = inspectCopy(temporary, schemaVersionOf(db))
  const isSame = found.digest === expected && found.studioId === studioId
  if (!isSame) throw new Error('the copy does not say what the studio says')
  syncFile(temporary)
  ports.failPoint('backup.afterVerify')
  return found
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

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

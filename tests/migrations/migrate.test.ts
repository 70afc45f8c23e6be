import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCore } from '../../src/main/core/create-core'
import { logicalDigest } from '../../src/main/database/digest'
import { checkInvariants } from '../../src/main/database/invariants'
import {
  MIGRATIONS,
  type Migration,
  SCHEMA_VERSION,
  schemaVersionOf,
} from '../../src/main/database/migrate'
import { closeDatabase, openDatabase } from '../../src/main/database/open'
import { inspectCopy } from '../../src/main/database/studio-copy'
import { folderHash } from '../support/folder-hash'
import { runChild } from '../support/run-child'
import { databaseAt, schemaText } from '../support/schema-text'
import { SECOND_STEP_STATEMENTS, secondStep } from '../support/second-step'
import { expectValue, openTestStudio, testPorts } from '../support/studio'

const made: string[] = []
let original: string
let digest: string

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rackside-migrate-'))
  made.push(path)
  return path
}

/** A folder with a copy of the studio that the first release left behind. */
function oldStudio(): { readonly dataDir: string; readonly path: string } {
  const dataDir = folder()
  for (const name of readdirSync(original)) copyFileSync(join(original, name), join(dataDir, name))
  return { dataDir, path: join(dataDir, 'studio.rackside') }
}

const start = (dataDir: string, steps: readonly Migration[]) =>
  createCore({ dataDir, ports: testPorts(), fillSample: async () => undefined, steps })

const NEXT = [...MIGRATIONS, secondStep()]
const BROKEN = [
  ...MIGRATIONS,
  secondStep((i) => (i === 4 ? 'INSERT INTO nowhere VALUES (1);' : '')),
]

beforeAll(async () => {
  const studio = await openTestStudio()
  original = studio.dataDir
  made.push(original)
  for (const name of ['Dana Cruz', 'Müller', 'Ευγενία']) {
    const { clientId } = expectValue(await studio.api.clients.add({ name }))
    expectValue(await studio.api.clients.change({ clientId, goal: 'Hip thrust 100 kg' }))
  }
  digest = (await studio.core.examine())?.digest.all ?? ''
  await studio.close()
})
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

test('the steps rise by one from one, and each has a name a stranger understands', () => {
  expect(MIGRATIONS.map((step) => step.number)).toEqual(MIGRATIONS.map((_, i) => i + 1))
  for (const step of MIGRATIONS) expect(step.name).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
})

test('a step knows no clock and no chance, so that two desks migrate to equal rows', () => {
  const CHANCE = /\b(random|randomblob|current_\w+|julianday\(\)|datetime\(\s*'now)\b|'now'/i
  expect(CHANCE.test("UPDATE clients SET since = date('now')")).toBe(true)
  for (const step of MIGRATIONS) expect(CHANCE.test(step.up), step.name).toBe(false)
})

test('a second run of the steps does nothing', () => {
  const db = databaseAt()
  const before = schemaText(db)
  expect(MIGRATIONS.length).toBe(schemaVersionOf(db))
  expect(schemaText(db)).toBe(before)
})

test('an old studio is copied aside, stepped up, and ends its undo list', async () => {
  const { dataDir, path } = oldStudio()
  const core = await start(dataDir, NEXT)
  expect((await core.examine())?.findings).toEqual([])
  const undo = await core.call({ endpoint: 'history.state', input: {} })
  expect(undo).toMatchObject({ ok: true, value: { undo: null, redo: null } })
  await core.close()
  const db = new Database(path, { readonly: true })
  expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION + 1)
  expect(db.prepare('SELECT nickname FROM clients ORDER BY nickname').pluck().all()).toContain(
    'müller'.replace('ü', 'ü'),
  )
  db.close()
  const [copy] = readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('.studio'))
  expect(copy).toContain('before-migration')
  expect(inspectCopy(join(dataDir, 'backups', copy ?? ''))).toMatchObject({
    digest,
    schema: SCHEMA_VERSION,
  })
})

test('the data of a step is no edit of a coach: the journal does not grow', async () => {
  const { dataDir, path } = oldStudio()
  const commands = () => {
    const db = new Database(path, { readonly: true })
    const count = db.prepare('SELECT count(*) FROM commands').pluck().get()
    db.close()
    return count
  }
  const before = commands()
  await (await start(dataDir, NEXT)).close()
  expect(commands()).toBe(before)
})

test('a step that breaks off leaves the studio as it was; many such starts keep one good copy', async () => {
  const { dataDir, path } = oldStudio()
  for (let i = 0; i < 12; i++) await expect(start(dataDir, BROKEN)).rejects.toThrow('nowhere')
  const db = openDatabase(path)
  expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION)
  expect(logicalDigest(db).all).toBe(digest)
  expect(checkInvariants(db)).toEqual([])
  closeDatabase(db)
  const copies = readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('.studio'))
  expect(copies).toHaveLength(1)
  expect(inspectCopy(join(dataDir, 'backups', copies[0] ?? '')).digest).toBe(digest)
  await (await start(dataDir, NEXT)).close()
})

test('a step that leaves rows without their owner is not kept', async () => {
  const { dataDir, path } = oldStudio()
  const careless: Migration = {
    ...secondStep(),
    up: "INSERT INTO client_notes SELECT 'n', 'nobody', '2026-11-24', 'x'",
  }
  const begun = start(dataDir, [...MIGRATIONS, careless])
  await expect(begun).rejects.toMatchObject({ status: 'CORRUPT' })
  const db = openDatabase(path)
  expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION)
  expect(logicalDigest(db).all).toBe(digest)
  closeDatabase(db)
})

test('without room for the copy nothing is migrated', async () => {
  const { dataDir, path } = oldStudio()
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const ports = testPorts({
    failPoint: (name) => {
      if (name === 'backup.afterCopy') throw full
    },
  })
  const begun = createCore({ dataDir, ports, fillSample: async () => undefined, steps: NEXT })
  await expect(begun).rejects.toMatchObject({ status: 'FULL' })
  const db = openDatabase(path)
  expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION)
  closeDatabase(db)
})

test.each(SECOND_STEP_STATEMENTS.map((sql, i) => [i, sql] as const))(
  'a kill after statement %i (%s) leaves the old studio whole',
  async (statement) => {
    const { dataDir, path } = oldStudio()
    const killed = await runChild('killed-migration.ts', [path, String(statement)])
    expect(killed).toMatchObject({ signal: 'SIGKILL', stdout: '' })
    const db = openDatabase(path)
    expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION)
    expect(logicalDigest(db).all).toBe(digest)
    expect(checkInvariants(db)).toEqual([])
    closeDatabase(db)
    expect(await runChild('killed-migration.ts', [path, 'never'])).toMatchObject({
      code: 0,
      stdout: 'MIGRATED\n',
    })
    const next = openDatabase(path, SCHEMA_VERSION + 1)
    expect(schemaVersionOf(next)).toBe(SCHEMA_VERSION + 1)
    next.close()
    rmSync(dataDir, { recursive: true })
  },
)

test('a studio of a newer program is refused, and not a byte of its folder changes', async () => {
  const { dataDir } = oldStudio()
  await (await start(dataDir, NEXT)).close()
  const before = folderHash(dataDir)
  await expect(start(dataDir, MIGRATIONS)).rejects.toMatchObject({ status: 'TOO_NEW' })
  expect(folderHash(dataDir)).toEqual(before)
})

test('the database of another program is refused, and not a byte of it changes', async () => {
  const dataDir = folder()
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'studio.rackside')
  const other = new Database(path)
  other.exec('CREATE TABLE recipes (name TEXT); PRAGMA user_version = 1')
  other.close()
  const before = readFileSync(path)
  await expect(start(dataDir, MIGRATIONS)).rejects.toMatchObject({ status: 'CORRUPT' })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(Object.keys(folderHash(dataDir))).toEqual(['studio.rackside'])
})

import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Envelope } from '../../../src/shared/contract/kit/wire'
import { createDice, seedOf } from '../../support/dice'
import { buildHost } from '../../support/host'
import { createRandomCoach } from '../../support/random-coach'
import { ended } from '../../support/run-child'
import { projectRoot } from '../../support/source-files'
import { expectValue, openTestStudio, seededRandom, type TestStudio } from '../../support/studio'

const made: TestStudio[] = []
const folders: string[] = []
async function studio(options: Parameters<typeof openTestStudio>[0] = {}): Promise<TestStudio> {
  const opened = await openTestStudio(options)
  made.push(opened)
  return opened
}
afterEach(async () => {
  for (const one of made.splice(0)) await one.remove()
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true })
})

const digest = async ({ core }: TestStudio) => (await core.examine())?.digest.all
const refused = (answer: Envelope) => (answer.ok ? 'accepted' : answer.error.message)

async function addClient({ api }: TestStudio, name: string): Promise<void> {
  expectValue(await api.clients.add({ name }))
}

/** A studio with one client, a copy of it, and one more client since. */
async function withCopy(random = seededRandom()) {
  const at = await studio({ ports: { random } })
  await addClient(at, 'Dana')
  const taken = await digest(at)
  const { name } = expectValue(await at.api.backups.take({}))
  await addClient(at, 'Jo')
  return { at, name, taken, now: await digest(at), path: join(at.dataDir, 'backups', name) }
}

const seed = seedOf('restore drills', 5)

test.each([0, 1, 2, 3, 4])(
  'drill %i: after any history a copy brings back exactly what it was taken of, and undoing that what was there since',
  async (drill) => {
    const at = await studio()
    const dice = createDice(seed + drill)
    const { core, api, newId } = at
    const coach = createRandomCoach({ call: (request) => core.call(request), newId, dice })
    await coach.settle()
    const copies: { name: string; digest: string | undefined }[] = []
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 12; j++) await coach.act()
      copies.push({ name: expectValue(await api.backups.take({})).name, digest: await digest(at) })
    }
    for (let j = 0; j < 12; j++) await coach.act()
    const now = await digest(at)
    const chosen = dice.pick(copies)
    expectValue(await api.backups.restore({ name: chosen.name }))
    expect(await digest(at)).toBe(chosen.digest)
    expect((await core.examine())?.findings).toEqual([])
    expectValue(await api.backups.undoRestore({}))
    expect(await digest(at)).toBe(now)
    expectValue(await api.backups.undoRestore({}))
    expect(await digest(at)).toBe(chosen.digest)
  },
)

test('a restored studio goes on: acts, copies and a restart', async () => {
  const { at, name } = await withCopy()
  expectValue(await at.api.backups.restore({ name }))
  await addClient(at, 'After')
  const after = await digest(at)
  const { name: next } = expectValue(await at.api.backups.take({}))
  expectValue(await at.api.backups.verify({ name: next }))
  expect(expectValue(await at.api.backups.list({})).copies[0]?.name).toBe(next)
  await at.close()
  const again = await studio({ dataDir: at.dataDir, start: false })
  expect(await digest(again)).toBe(after)
})

test('a restore first puts a copy of what it replaces aside', async () => {
  const { at, name, now } = await withCopy()
  expectValue(await at.api.backups.restore({ name }))
  const { copies } = expectValue(await at.api.backups.list({}))
  expect(copies[0]).toMatchObject({ reason: 'before-restore', digest: now, clients: 2 })
})

test('without a restore there is nothing to turn back', async () => {
  const { at } = await withCopy()
  expect(expectValue(await at.api.backups.list({})).canUndoRestore).toBe(false)
  expect(refused(await at.api.backups.undoRestore({}))).toBe('There is no restore to turn back.')
})

describe('a copy that cannot be trusted is refused and nothing changes:', () => {
  async function isRefused(at: TestStudio, name: string, words: RegExp): Promise<void> {
    const before = await digest(at)
    for (const answer of [
      await at.api.backups.verify({ name }),
      await at.api.backups.restore({ name }),
    ]) {
      expect(refused(answer)).toMatch(words)
    }
    expect(await digest(at)).toBe(before)
    expect(existsSync(join(at.dataDir, 'replaced'))).toBe(false)
  }

  test('any bit of it flipped', async () => {
    const { at, name, path } = await withCopy()
    const whole = readFileSync(path)
    const dice = createDice(seed)
    for (let i = 0; i < 40; i++) {
      const altered = Buffer.from(whole)
      const place = dice.below(altered.length)
      altered.writeUInt8(altered.readUInt8(place) ^ (1 << dice.below(8)), place)
      writeFileSync(path, altered)
      expect(refused(await at.api.backups.verify({ name })), `byte ${place}`).toMatch(
        /altered|not what it was|damaged/,
      )
    }
    await isRefused(at, name, /not what it was|damaged/)
    writeFileSync(path, whole)
    expectValue(await at.api.backups.verify({ name }))
  })

  test('cut short', async () => {
    const { at, name, path } = await withCopy()
    truncateSync(path, 8192)
    await isRefused(at, name, /damaged/)
    truncateSync(path, 0)
    await isRefused(at, name, /damaged/)
  })

  test('of another studio', async () => {
    const { at } = await withCopy()
    const other = await withCopy(seededRandom(77))
    for (const ending of ['', '.json']) {
      copyFileSync(other.path + ending, join(at.dataDir, 'backups', other.name + ending))
    }
    await isRefused(at, other.name, /another studio|no longer/)
  })

  test('of another studio under a card of our own', async () => {
    const { at, name, path } = await withCopy()
    const other = await withCopy(seededRandom(77))
    const card = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { studioId: string } // as: the card of a copy
    const theirs = JSON.parse(readFileSync(`${other.path}.json`, 'utf8')) as object // as: the card of a copy
    copyFileSync(other.path, path)
    writeFileSync(`${path}.json`, JSON.stringify({ ...theirs, name, studioId: card.studioId }))
    await isRefused(at, name, /another studio/)
  })

  test('an older one under the name of a newer one', async () => {
    const { at, name, path } = await withCopy()
    const newer = expectValue(await at.api.backups.take({}))
    copyFileSync(path, join(at.dataDir, 'backups', newer.name))
    await isRefused(at, newer.name, /not what it was/)
    expectValue(await at.api.backups.verify({ name }))
  })

  test('a text file, and a name that leads out of the folder', async () => {
    const { at, name, path } = await withCopy()
    writeFileSync(path, 'a shopping list'.repeat(100))
    await isRefused(at, name, /damaged/)
    await isRefused(at, '../studio.rackside', /no longer/)
    await isRefused(at, 'nobody', /no longer/)
  })
})

describe('killed in the middle of', () => {
  beforeAll(buildHost)

  async function killed(
    dataDir: string,
    args: readonly string[],
    failPoint: string,
  ): Promise<void> {
    const env = { ...process.env, RACKSIDE_FAILPOINT: `${failPoint}:kill` }
    const [endpoint = '', name] = args
    const input = JSON.stringify(name ? { name } : {})
    const call = [join(projectRoot, 'out/main/call.js'), endpoint, input, '--data', dataDir]
    const end = await ended(spawn(process.execPath, call, { env }))
    expect(end, end.stderr).toMatchObject({ signal: 'SIGKILL', stdout: '' })
  }

  test.each(['backup.afterCopy', 'backup.afterVerify', 'backup.afterCard'])(
    'a copy (%s) nothing is lost, the half copy does not count, and the next one clears it away',
    async (failPoint) => {
      const { at: first, now } = await withCopy()
      await first.close()
      await killed(first.dataDir, ['backups.take'], failPoint)
      const again = await studio({ dataDir: first.dataDir, start: false })
      expect(await digest(again)).toBe(now)
      expect(expectValue(await again.api.backups.list({})).copies).toHaveLength(1)
      expectValue(await again.api.backups.take({}))
      const { copies } = expectValue(await again.api.backups.list({}))
      for (const { name } of copies) expectValue(await again.api.backups.verify({ name }))
      const files = readdirSync(join(first.dataDir, 'backups')).sort()
      expect(files).toEqual(copies.flatMap(({ name }) => [name, `${name}.json`]).sort())
    },
  )

  test.each([
    ['restore.afterStage', 'now'],
    ['restore.afterAside', 'now'],
    ['restore.afterSwap', 'taken'],
  ] as const)(
    'a restore (%s) the next start finds one whole studio: that of %s',
    async (failPoint, whole) => {
      const { at: first, name, now, taken } = await withCopy()
      await first.close()
      await killed(first.dataDir, ['backups.restore', name], failPoint)
      const again = await studio({ dataDir: first.dataDir, start: false })
      expect(await digest(again)).toBe({ now, taken }[whole])
      expect((await again.core.examine())?.findings).toEqual([])
      expect(readdirSync(first.dataDir).filter((file) => file.includes('restoring'))).toEqual([])
      expectValue(await again.api.backups.restore({ name }))
      expect(await digest(again)).toBe(taken)
    },
  )

  test.each([
    ['undo-restore.afterAside', 'taken'],
    ['undo-restore.afterSwap', 'now'],
  ] as const)(
    'undoing a restore (%s) the next start finds one whole studio: that of %s',
    async (failPoint, whole) => {
      const { at: first, name, now, taken } = await withCopy()
      expectValue(await first.api.backups.restore({ name }))
      await first.close()
      await killed(first.dataDir, ['backups.undoRestore'], failPoint)
      const again = await studio({ dataDir: first.dataDir, start: false })
      expect(await digest(again)).toBe({ now, taken }[whole])
      expectValue(await again.api.backups.undoRestore({}))
      expect(await digest(again)).toBe({ now: taken, taken: now }[whole])
    },
  )
})

test('a restore whose disk gives up half-way leaves the studio open and as it was', async () => {
  for (const failing of ['restore.afterStage', 'restore.afterAside', 'restore.afterSwap']) {
    const at = await studio({
      ports: {
        failPoint: (name) => {
          if (name === failing) throw Object.assign(new Error('i/o error'), { code: 'EIO' })
        },
      },
    })
    await addClient(at, 'Dana')
    const { name } = expectValue(await at.api.backups.take({}))
    await addClient(at, 'Jo')
    const before = await digest(at)
    expect((await at.api.backups.restore({ name })).ok, failing).toBe(false)
    expect(await digest(at), failing).toBe(before)
    await addClient(at, 'Still here')
  }
})

test('a studio that vanished from its folder is missed, not silently made anew', async () => {
  const { at } = await withCopy()
  await at.close()
  const { dataDir } = at
  const away = mkdtempSync(join(tmpdir(), 'rackside-away-'))
  folders.push(away)
  copyFileSync(join(dataDir, 'studio.rackside'), join(away, 'studio.rackside'))
  rmSync(join(dataDir, 'studio.rackside'))
  await expect(studio({ dataDir, start: false })).rejects.toMatchObject({ status: 'CORRUPT' })
  expect(existsSync(join(dataDir, 'studio.rackside'))).toBe(false)
  copyFileSync(join(away, 'studio.rackside'), join(dataDir, 'studio.rackside'))
  expect(await digest(await studio({ dataDir, start: false }))).toBeDefined()
})

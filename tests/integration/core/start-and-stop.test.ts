import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { uuidV7 } from '../../../src/shared/kernel/ids'
import { folderHash } from '../../support/folder-hash'
import {
  buildHost,
  busyness,
  enterHost,
  type HostProcess,
  hostCommand,
  killHost,
  startHost,
} from '../../support/host'
import { behindMounts, canMount } from '../../support/mount'
import { openTestStudio, seededRandom } from '../../support/studio'

const running: HostProcess[] = []
const folders: string[] = []
const random = seededRandom(31)
const newId = () => uuidV7(Date.now(), random.bytes(10))

beforeAll(buildHost)
afterEach(async () => {
  for (const host of running.splice(0)) await killHost(host)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rackside-start-'))
  folders.push(path)
  return path
}

function host(dataDir: string, command = hostCommand(dataDir)): HostProcess {
  const started = startHost(command)
  running.push(started)
  return started
}

/** A folder with a studio of one client, closed cleanly. */
async function studioFolder(): Promise<string> {
  const studio = await openTestStudio({ dataDir: folder() })
  await studio.api.clients.add({ name: 'Dana Cruz' })
  await studio.close()
  return studio.dataDir
}

describe('a second start on the same folder', () => {
  test('prints LOCKED, ends with 11 at once, and leaves every file as it is', async () => {
    const dataDir = await studioFolder()
    await host(dataDir).ready()
    // The first makes its copy of the day once it has been up for a while.
    const untouched = () =>
      Object.entries(folderHash(dataDir)).filter(([name]) => !name.startsWith('backups'))
    const before = untouched()
    const times: number[] = []
    // The second is said and not held against a busy computer; what hangs does not end at all.
    const most = 1000 * busyness()
    for (let i = 0; i < 8 && Math.min(...times) > most; i++) {
      const start = performance.now()
      const { code, stdout, stderr } = await host(dataDir).end
      times.push(performance.now() - start)
      expect({ code, stdout }).toEqual({ code: 11, stdout: 'LOCKED\n' })
      expect(stderr).toBe(
        'Rackside is already running with this folder. Close the other window first. Nothing was touched.\n',
      )
    }
    expect(untouched()).toEqual(before)
    console.info(`LOCKED after ${Math.min(...times).toFixed(0)} ms`)
    expect(Math.min(...times)).toBeLessThan(20 * most)
  })

  test('is refused under another name of the folder, too', async () => {
    const dataDir = await studioFolder()
    await host(dataDir).ready()
    const { code, stdout } = await host(`${dataDir}/../${dataDir.split('/').at(-1)}/`).end
    expect({ code, stdout }).toEqual({ code: 11, stdout: 'LOCKED\n' })
  })

  test('wins after the first was killed: nothing stale is left', async () => {
    const dataDir = await studioFolder()
    const first = host(dataDir)
    await first.ready()
    await killHost(first)
    const { call } = await enterHost(await host(dataDir).ready())
    expect(await call('clients.list', { shelf: 'active' })).toMatchObject({
      ok: true,
      value: { clients: [{ name: 'Dana Cruz' }] },
    })
  })

  test('of two at the same moment one gets the studio and the other does not', async () => {
    const dataDir = await studioFolder()
    for (const wait of [0, 20, 80, 250]) {
      const first = host(dataDir)
      await new Promise((resolve) => setTimeout(resolve, wait))
      const second = host(dataDir)
      const outcomes = await Promise.all(
        [first, second].map((one) =>
          Promise.race([one.ready().catch(() => 'ended'), one.end.then(({ code }) => code)]),
        ),
      )
      expect(outcomes.filter((outcome) => String(outcome).startsWith('http'))).toHaveLength(1)
      expect((await (String(outcomes[0]).startsWith('http') ? second : first).end).code).toBe(11)
      for (const one of [first, second]) await killHost(one)
    }
  })
})

describe('a start that cannot be says so in one word and one sentence:', () => {
  async function isRefused(
    dataDir: string,
    word: string,
    exit: number,
    command?: readonly string[],
  ): Promise<void> {
    const { code, stdout, stderr } = await host(dataDir, command).end
    expect({ code, stdout }, stderr).toEqual({ code: exit, stdout: `${word}\n` })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/\bat \/|Error:|SQLITE/)
  }

  test('a file that is no database: CORRUPT, 13', async () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, 'studio.rackside'), 'a shopping list '.repeat(400))
    const before = folderHash(dataDir)
    await isRefused(dataDir, 'CORRUPT', 13)
    expect(folderHash(dataDir)).toEqual(before)
  })

  test('a studio whose pages are damaged: CORRUPT, 13', async () => {
    const dataDir = await studioFolder()
    const path = join(dataDir, 'studio.rackside')
    const db = new Database(path)
    const page = Number(
      db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'clients'").pluck().get(),
    )
    const size = Number(db.pragma('page_size', { simple: true }))
    db.close()
    execFileSync('dd', [
      'if=/dev/urandom',
      `of=${path}`,
      `bs=${size}`,
      `seek=${page - 1}`,
      'count=1',
      'conv=notrunc',
      'status=none',
    ])
    await isRefused(dataDir, 'CORRUPT', 13)
  })

  test('a studio of a newer program: TOO_NEW, 12, and not a byte changes', async () => {
    const dataDir = await studioFolder()
    const db = new Database(join(dataDir, 'studio.rackside'))
    db.pragma('user_version = 99')
    db.close()
    const before = folderHash(dataDir)
    await isRefused(dataDir, 'TOO_NEW', 12)
    expect(folderHash(dataDir)).toEqual(before)
  })

  test('a studio that is gone: CORRUPT, 13, and none is made in its place', async () => {
    const dataDir = await studioFolder()
    rmSync(join(dataDir, 'studio.rackside'))
    await isRefused(dataDir, 'CORRUPT', 13)
    expect(readdirSync(dataDir)).not.toContain('studio.rackside')
  })

  const mounts = canMount()
  const mounted = (dataDir: string, script: string) => behindMounts(script, hostCommand(dataDir))

  test.skipIf(!mounts)(
    'a folder that cannot be written (a mount for reading only): READONLY, 14',
    async () => {
      const dataDir = await studioFolder()
      const before = folderHash(dataDir)
      const script = `mount --bind '${dataDir}' '${dataDir}'\nmount -o remount,bind,ro '${dataDir}'`
      await isRefused(dataDir, 'READONLY', 14, mounted(dataDir, script))
      expect(folderHash(dataDir)).toEqual(before)
    },
  )

  // Where nothing can be mounted, and root writes whatever the bits of a folder say, these are the proof.
  test.each([
    ['readonly', 'READONLY', 14],
    ['full', 'FULL', 15],
  ] as const)('a disk that says it is %s: %s, %i', async (said, word, exit) => {
    const dataDir = await studioFolder()
    const before = folderHash(dataDir)
    const env = ['env', `RACKSIDE_FAILPOINT=start.folder:${said}`]
    await isRefused(dataDir, word, exit, [...env, ...hostCommand(dataDir)])
    expect(folderHash(dataDir)).toEqual(before)
  })

  test.skipIf(!mounts)(
    'a full disk: FULL, 15, and the studio is whole once there is room',
    async () => {
      const kept = await studioFolder()
      const dataDir = folder()
      const script = `mount -t tmpfs -o size=1m none '${dataDir}'
cp '${kept}/studio.rackside' '${dataDir}/'
dd if=/dev/zero of='${dataDir}/fill' bs=1k status=none 2>/dev/null || true`
      await isRefused(dataDir, 'FULL', 15, mounted(dataDir, script))
    },
  )

  test.skipIf(!mounts)(
    'an act on a full disk is refused in words, changes nothing, and the studio still closes',
    async () => {
      const dataDir = folder()
      const kept = await studioFolder()
      const script = `mount -t tmpfs -o size=3m none '${dataDir}'
cp '${kept}'/* '${dataDir}/'`
      const started = host(dataDir, mounted(dataDir, script))
      const { call } = await enterHost(await started.ready())
      const note = (body: string) => {
        const input = { clientId: '', day: '2026-11-24', body }
        return call('clients.list', { shelf: 'active' }).then((list) => {
          const { clients } = (list as { value: { clients: { id: string }[] } }).value // as: an accepted answer
          return call('clients.addNote', { ...input, clientId: clients[0]?.id }, newId())
        })
      }
      let refused: unknown = null
      for (let i = 0; i < 400 && refused === null; i++) {
        const answer = await note('x'.repeat(19_000))
        if (!answer.ok) refused = answer.error
      }
      expect(refused).toEqual({
        code: 'unavailable',
        message:
          'The disk is full. Your last change is on screen but not saved; everything before it is safe. Free some space, then try again.',
        details: { status: 'FULL' },
      })
      expect(await call('clients.list', { shelf: 'active' })).toMatchObject({ ok: true })
      started.child.kill('SIGINT')
      expect(await started.end).toMatchObject({ code: 0, stderr: '' })
    },
  )
})

describe('while it runs', () => {
  test('an empty line on the input brings a fresh address that works once', async () => {
    const dataDir = await studioFolder()
    const one = host(dataDir)
    const first = await one.ready()
    one.child.stdin?.write('\n')
    const second = await one.ready()
    expect(second).not.toBe(first)
    expect(new URL(second).origin).toBe(new URL(first).origin)
    await enterHost(second)
    const { call } = await enterHost(second)
    expect(await call('clients.list', { shelf: 'active' })).toEqual({ code: 'token' })
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s closes the studio cleanly: one whole file, exit 0',
    async (signal) => {
      const dataDir = await studioFolder()
      const one = host(dataDir)
      const { call } = await enterHost(await one.ready())
      await call('clients.add', { name: 'Jo' }, newId())
      expect(readdirSync(dataDir)).toContain('studio.rackside-wal')
      one.child.kill(signal)
      expect(await one.end).toMatchObject({ code: 0 })
      expect(readdirSync(dataDir).sort()).toEqual(['desk.json', 'studio.rackside'])
    },
  )

  test('the token and the code stand in no file and no line but the address itself', async () => {
    const dataDir = await studioFolder()
    const one = host(dataDir)
    const url = await one.ready()
    const { call } = await enterHost(url)
    await call('clients.nothing', {}, newId())
    one.child.kill('SIGINT')
    const { stdout, stderr } = await one.end
    expect(stderr).toBe('')
    expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(1)
  })
})

test('a studio copied while nothing runs opens at another place', async () => {
  const from = await studioFolder()
  const to = folder()
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name))
  const { call } = await enterHost(await host(to).ready())
  expect(await call('clients.list', { shelf: 'active' })).toMatchObject({ ok: true })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '../../src/main/core/core'
import { type CoreOptions, createCore } from '../../src/main/core/create-core'
import type { HandoutDrawer } from '../../src/main/core/drawer-port'
import type { Ports } from '../../src/main/core/ports'
import { durableFiles } from '../../src/main/files/durable-files'
import { readImport } from '../../src/main/files/import-reader'
import { inProcessTransport } from '../../src/main/hosts/in-process'
import { fillSample } from '../../src/main/sample/fill-sample'
import { contract } from '../../src/shared/contract/contract'
import { type Client, createClient } from '../../src/shared/contract/kit/client'
import type { Envelope } from '../../src/shared/contract/kit/wire'
import { uuidV7 } from '../../src/shared/kernel/ids'

/** Tuesday 24 November 2026, 09:00 UTC: the day most tests happen on. */
export const TEST_DAY = Date.UTC(2026, 10, 24, 9, 0, 0)

/** A clock that stands still until moved. */
export function standingClock(start = TEST_DAY) {
  let now = start
  return {
    now: () => now,
    offsetMinutes: () => 0,
    advance(ms: number) {
      now += ms
    },
  }
}

/** Random bytes that repeat from the same seed (xorshift32). */
export function seededRandom(seed = 1) {
  let state = seed | 1
  return {
    bytes(count: number): Uint8Array {
      return Uint8Array.from({ length: count }, () => {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        return state & 255
      })
    },
  }
}

/** Draws nothing: for tests that never print. */
export const noDrawer: HandoutDrawer = {
  draw: () => Promise.reject(new Error('this test does not print')),
  drawTogether: () => Promise.reject(new Error('this test does not print')),
  close: async () => undefined,
}

/** Ports of a test: standing clock, seeded random, real files. */
export function testPorts(change: Partial<Ports> = {}): Ports {
  return {
    clock: standingClock(),
    random: seededRandom(),
    files: durableFiles,
    failPoint: () => undefined,
    drawer: noDrawer,
    readLog: async (bytes, options) => readImport(bytes, options),
    ...change,
  }
}

/** A core on a temporary folder with a client of the whole contract. */
export type TestStudio = {
  readonly core: Core
  readonly api: Client<typeof contract>
  readonly dataDir: string
  readonly ports: Ports
  readonly newId: () => string
  /** Closes the core; keeps the folder. */
  close(): Promise<void>
  /** Closes the core and removes the folder. */
  remove(): Promise<void>
}

let opened = 0

/** Starts a core in a new (or the given) temporary folder; with its own studio opened unless told otherwise. */
export async function openTestStudio(
  options: {
    dataDir?: string
    ports?: Partial<Ports>
    start?: boolean
    fillSample?: CoreOptions['fillSample']
  } = {},
): Promise<TestStudio> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'rackside-test-'))
  const ports = testPorts(options.ports)
  const core = await createCore({
    dataDir,
    ports,
    fillSample: options.fillSample ?? fillSample,
  })
  const random = seededRandom(4711 + 2 * opened++)
  let ticks = 0
  const newId = () => uuidV7(ports.clock.now() + ticks++, random.bytes(10))
  const api = createClient(contract, inProcessTransport(core), newId)
  if (options.start !== false) {
    expectValue(await api.desk.startOwn({ unit: 'kg', paper: 'A4', locale: 'en-GB' }))
  }
  return {
    core,
    api,
    dataDir,
    ports,
    newId,
    close: () => core.close(),
    remove: async () => {
      await core.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The value of an accepted call; throws the refusal otherwise. */
export function expectValue<T>(envelope: Envelope<T>): T {
  if (envelope.ok) return envelope.value
  throw new Error(`${envelope.error.code}: ${envelope.error.message}`)
}

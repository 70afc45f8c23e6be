import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDispatcher, type Dispatcher } from '../../src/main/api/dispatcher'
import type { World } from '../../src/main/api/world'
import { createHost } from '../../src/main/core/dispatcher-host'
import { openStudio } from '../../src/main/core/open-studio'
import { createParcels } from '../../src/main/core/uploads'
import { type LogicalDigest, logicalDigest } from '../../src/main/database/digest'
import { MIGRATIONS } from '../../src/main/database/migrate'
import { type Connection, closeDatabase } from '../../src/main/database/open'
import type { Envelope } from '../../src/shared/contract/kit/wire'
import { uuidV7 } from '../../src/shared/kernel/ids'
import { sayEnglish } from '../../src/shared/messages/say'
import { seededRandom, standingClock } from './studio'

/** A dispatcher on an open file, without the desk around it: for tests that look behind the contract. */
export type BareDesk = {
  readonly db: Connection
  readonly newId: () => string
  call(request: unknown): Promise<Envelope>
  digest(): LogicalDigest
  remove(): void
}

/** Opens a fresh studio file; commands and queries work, tasks that touch the world do not. */
export function openBareDesk(seed: number): BareDesk {
  const folder = mkdtempSync(join(tmpdir(), 'rackside-desk-'))
  const clock = standingClock()
  const random = seededRandom(seed * 2 + 1)
  const newId = () => {
    clock.advance(1)
    return uuidV7(clock.now(), random.bytes(10))
  }
  const studio = openStudio({
    path: join(folder, 'studio.rackside'),
    deviceId: newId(),
    newId,
    now: clock.now(),
    steps: MIGRATIONS,
    beforeMigration: () => undefined,
  })
  const personId = newId()
  const dispatcher: Dispatcher = createDispatcher(
    createHost({
      say: () => sayEnglish,
      ports: { clock, failPoint: () => undefined },
      newId,
      studio: () => studio,
      personId: () => personId,
      emit: () => undefined,
      parcels: createParcels(clock.now, newId),
      callNow: (request) => dispatcher.callNow(request),
      world: noWorld,
    }),
  )
  return {
    db: studio.db,
    newId,
    call: dispatcher.call,
    digest: () => logicalDigest(studio.db),
    remove: () => {
      closeDatabase(studio.db)
      rmSync(folder, { recursive: true })
    },
  }
}

/** The value of a call that must be accepted; commands get a fresh id. */
export async function mustCall<T>(desk: BareDesk, endpoint: string, input: object): Promise<T> {
  const answer = await desk.call({ endpoint, input, commandId: desk.newId() })
  if (!answer.ok) throw new Error(`${endpoint}: ${answer.error.message}`)
  return answer.value as T // as: the caller knows the contract's answer
}

const noWorld = new Proxy({} as World, {
  // as: whatever is asked of it throws
  get: (_, name) => {
    throw new Error(`this desk has no world: ${String(name)}`)
  },
})

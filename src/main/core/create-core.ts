import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { UPLOAD_CAPS } from '../../shared/contract/kit/wire'
import { uuidV7 } from '../../shared/kernel/ids'
import type { Language } from '../../shared/kernel/words'
import { sayIn } from '../../shared/messages/say'
import { createDispatcher, type Dispatcher } from '../api/dispatcher'
import type { World } from '../api/world'
import { logicalDigest } from '../database/digest'
import { checkInvariants } from '../database/invariants'
import { MIGRATIONS, type Migration, versionAfter } from '../database/migrate'
import { refusal } from '../database/open'
import { createBackups } from './backups'
import type { Core } from './core'
import { keepDailyCopies } from './daily-copy'
import { createHost } from './dispatcher-host'
import type { Ports } from './ports'
import { takeProcessLock } from './process-lock'
import { createPushes } from './pushes'
import { createDesk } from './studio-desk'
import { createShelf, type Shelf } from './studio-shelf'
import { createParcels } from './uploads'

/** What a core is made of; everything of the world comes in through ports. */
export type CoreOptions = {
  readonly dataDir: string
  readonly ports: Ports
  /** Fills a fresh sample studio by calling the same commands as the screens. */
  readonly fillSample: (
    core: Core,
    ports: Ports,
    report: (done: number, total: number) => void,
  ) => Promise<void>
  /** What the core says its sentences in; English unless given. */
  readonly language?: Language
  /** The schema steps this program knows; tests hand in other ones. */
  readonly steps?: readonly Migration[]
}

/**
 * Starts the core on a data folder: process lock, desk memory, the last studio, dispatcher.
 * Throws StudioRefused (LOCKED, TOO_NEW, CORRUPT, READONLY, FULL); nothing is touched then.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  prepareFolder(options.dataDir, options.ports)
  const unlock = await takeProcessLock(options.dataDir)
  try {
    return assemble(options, unlock)
  } catch (error) {
    await unlock()
    throw refusal(error)
  }
}

function prepareFolder(folder: string, { failPoint }: Ports): void {
  try {
    failPoint('start.folder')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw refusal(error)
  }
}

function assemble(options: CoreOptions, unlock: () => Promise<void>): Core {
  const { dataDir, ports, steps = MIGRATIONS, language = 'en' } = options
  const newId = () => uuidV7(ports.clock.now(), ports.random.bytes(10))
  const pushes = createPushes()
  const parcels = createParcels(ports.clock.now, newId)
  const shelf = createShelf({ dataDir, ports, newId, steps, emit: pushes.emit })
  const world: World = {
    ...worldBeside(dataDir, ports),
    takeUpload: parcels.upload,
    keepParcel: parcels.keepParcel,
    backups: createBackups({
      ...{ ports, newId, newest: versionAfter(steps), swapFiles: shelf.swapFiles },
      studio: () => opened(shelf),
    }),
    desk: createDesk({
      ...{ shelf, language, emit: pushes.emit },
      fillSample: (report) => options.fillSample(core, ports, report),
    }),
  }
  const dispatcher: Dispatcher = createDispatcher(
    createHost({
      ...{ ports, newId, parcels, world, studio: shelf.studio, emit: pushes.emit },
      say: (locale) => sayIn(language, locale),
      personId: () => shelf.known().personId,
      callNow: (request) => dispatcher.callNow(request),
    }),
  )
  const core = coreOf({ dispatcher, parcels, shelf, world, ports, pushes, unlock })
  shelf.openRemembered()
  return core
}

function worldBeside(
  dataDir: string,
  ports: Ports,
): Pick<World, 'files' | 'drawer' | 'readLog' | 'exportFolder' | 'askSavePath'> {
  return {
    files: ports.files,
    drawer: ports.drawer,
    readLog: ports.readLog,
    exportFolder: () => {
      const folder = join(dataDir, 'handouts')
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return folder
    },
    askSavePath: ports.askSavePath ?? null,
  }
}

function opened(shelf: Shelf) {
  const studio = shelf.studio()
  if (!studio) throw new Error('no studio is open')
  return studio
}

type CoreParts = {
  readonly dispatcher: Dispatcher
  readonly parcels: ReturnType<typeof createParcels>
  readonly shelf: Shelf
  readonly world: World
  readonly ports: Ports
  readonly pushes: ReturnType<typeof createPushes>
  readonly unlock: () => Promise<void>
}

function coreOf(parts: CoreParts): Core {
  const { dispatcher, parcels, shelf, world, ports, pushes, unlock } = parts
  const isOpen = () => shelf.studio() !== null && shelf.known().studio === 'own'
  const stopDaily = keepDailyCopies({ backups: world.backups, isOpen, ports })
  return {
    call: dispatcher.call,
    cancel: dispatcher.cancel,
    takeBlob: async (id) => parcels.takeBlob(id),
    addPiece: async (id, piece) =>
      piece.length > UPLOAD_CAPS.chunk ? null : parcels.addPiece(id, piece),
    subscribe: pushes.subscribe,
    examine: async () => {
      const db = shelf.studio()?.db
      return db ? { digest: logicalDigest(db), findings: checkInvariants(db) } : null
    },
    async close() {
      stopDaily()
      shelf.shut()
      await ports.drawer.close()
      await unlock()
    },
  }
}

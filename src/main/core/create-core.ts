import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CoreEvent, UPLOAD_CAPS } from '../../shared/contract/kit/wire'
import { uuidV7 } from '../../shared/kernel/ids'
import { sayEnglish } from '../../shared/messages/say'
import { createDispatcher } from '../api/dispatcher'
import type { DeskState } from '../api/world'
import { logicalDigest } from '../database/digest'
import { checkInvariants } from '../database/invariants'
import { refusal, StudioRefused } from '../database/open'
import { createBackups, repairCutRestore } from './backups'
import type { Core } from './core'
import { keepDailyCopies } from './daily-copy'
import { type DeskFile, readDeskFile, writeDeskFile } from './desk-file'
import { createHost } from './dispatcher-host'
import { type OpenStudio, openStudio } from './open-studio'
import type { Ports } from './ports'
import { takeProcessLock } from './process-lock'
import { createParcels } from './uploads'

/** What a core is made of; everything of the world comes in through ports. */
export type CoreOptions = {
  readonly dataDir: string
  readonly ports: Ports
  /** Fills a fresh sample studio by calling the same commands as the screens. */
  readonly fillSample: (core: Core, ports: Ports) => Promise<void>
}

/**
 * Starts the core on a data folder: process lock, desk memory, the last studio, dispatcher.
 * Throws StudioRefused (LOCKED, TOO_NEW, CORRUPT, READONLY, FULL); nothing is touched then.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { dataDir, ports } = options
  prepareFolder(dataDir)
  const unlock = await takeProcessLock(dataDir)
  try {
    return await lockedCore(options, unlock)
  } catch (error) {
    await unlock()
    throw refusal(error)
  }

  async function lockedCore(given: CoreOptions, giveBack: () => Promise<void>): Promise<Core> {
    const newId = () => uuidV7(ports.clock.now(), ports.random.bytes(10))
    const listeners = new Set<(event: CoreEvent) => void>()
    const emit = (event: CoreEvent) => {
      for (const listener of listeners) listener(event)
    }
    const parcels = createParcels(ports.clock.now, newId)
    let desk: DeskFile = readDeskFile(dataDir, () => freshDesk(newId))
    let studio: OpenStudio | null = null

    const ownPath = join(dataDir, 'studio.rackside')
    const sampleFolder = join(dataDir, 'sample')
    const pathOf = (which: 'own' | 'sample') =>
      which === 'own' ? ownPath : join(sampleFolder, 'studio.rackside')

    function remember(change: Partial<DeskFile>): void {
      desk = { ...desk, ...change }
      writeDeskFile(dataDir, desk, ports.files)
    }

    function open(which: 'own' | 'sample'): void {
      const path = pathOf(which)
      repairCutRestore(path)
      studio = openStudio({
        path,
        deviceId: desk.deviceId,
        newId,
        beforeMigration: () => backups.take('before-migration'),
      })
      if (which === 'own' && desk.ownStudioId !== studio.studioId) {
        remember({ ownStudioId: studio.studioId })
      }
      if (desk.studio !== which) remember({ studio: which })
      emit({ kind: 'studio.changed' })
    }

    function shut(): void {
      studio?.db.pragma('optimize')
      studio?.db.close()
      studio = null
    }

    const backups = createBackups({
      ports,
      newId,
      studio: () => {
        if (!studio) throw new Error('no studio is open')
        return studio
      },
      swapFiles: (swap) => {
        const which = desk.studio ?? 'own'
        shut()
        try {
          swap()
        } finally {
          open(which)
        }
      },
    })

    const state = (): DeskState => ({
      phase: studio ? 'open' : 'first-run',
      studio: studio ? desk.studio : null,
      theme: desk.theme,
      studioFile: studio?.path ?? null,
    })

    const dispatcher = createDispatcher(
      createHost({
        say: sayEnglish,
        ports,
        newId,
        studio: () => studio,
        personId: () => desk.personId,
        emit,
        parcels,
        callNow: (request) => dispatcher.callNow(request),
        world: {
          files: ports.files,
          drawer: ports.drawer,
          backups,
          takeUpload: parcels.upload,
          exportFolder: () => {
            const folder = join(dataDir, 'handouts')
            mkdirSync(folder, { recursive: true, mode: 0o700 })
            return folder
          },
          askSavePath: ports.askSavePath ?? null,
          desk: {
            state,
            setTheme: (theme) => remember({ theme }),
            startOwn: async () => {
              shut()
              open('own')
            },
            openSample: async () => {
              const isNew = !existsSync(pathOf('sample'))
              mkdirSync(sampleFolder, { recursive: true, mode: 0o700 })
              shut()
              open('sample')
              if (isNew) await given.fillSample(core, ports)
            },
            leaveSample: async () => {
              shut()
              rmSync(sampleFolder, { recursive: true, force: true })
              if (existsSync(ownPath)) open('own')
              else remember({ studio: null })
              emit({ kind: 'studio.changed' })
            },
          },
        },
      }),
    )

    const stopDaily = keepDailyCopies({
      backups,
      isOpen: () => studio !== null && desk.studio === 'own',
      ports,
    })

    const core: Core = {
      call: (request) => dispatcher.call(request),
      cancel: (taskId) => dispatcher.cancel(taskId),
      takeBlob: async (id) => parcels.takeBlob(id),
      addPiece: async (id, piece) =>
        piece.length > UPLOAD_CAPS.chunk ? null : parcels.addPiece(id, piece),
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      examine: async () =>
        studio ? { digest: logicalDigest(studio.db), findings: checkInvariants(studio.db) } : null,
      async close() {
        stopDaily()
        shut()
        await ports.drawer.close()
        await giveBack()
      },
    }

    openRemembered()
    return core

    function openRemembered(): void {
      const missing = desk.ownStudioId !== null && !existsSync(ownPath)
      const wasCut = existsSync(`${ownPath}.restoring`)
      if (missing && !wasCut && desk.studio === 'own') {
        throw new StudioRefused('CORRUPT', 'the studio file is missing from its folder')
      }
      if (desk.studio === 'sample' && existsSync(pathOf('sample'))) open('sample')
      else if (existsSync(ownPath) || wasCut) open('own')
    }
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw refusal(error)
  }
}

function freshDesk(newId: () => string): DeskFile {
  return {
    version: 1,
    deviceId: newId(),
    personId: newId(),
    theme: 'system',
    studio: null,
    ownStudioId: null,
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CoreEvent } from '../../shared/contract/kit/wire'
import type { Migration } from '../database/migrate'
import { closeDatabase, StudioRefused } from '../database/open'
import { forgetSteps } from '../database/undo-steps'
import { copyBeforeMigration } from './backups'
import { createDeskMemory, type DeskMemory } from './desk-memory'
import { type OpenOptions, type OpenStudio, openStudio } from './open-studio'
import type { Ports } from './ports'
import { placesOf, repairCutSwap } from './replaced-files'
import { createSampleFolder } from './sample-folder'

/** The coach's own studio, or the sample one. */
export type StudioKind = 'own' | 'sample'

/** What the shelf needs: the folder, the world, and whom to tell. */
export type ShelfOptions = {
  readonly dataDir: string
  readonly ports: Ports
  readonly newId: () => string
  readonly steps: readonly Migration[]
  readonly emit: (event: CoreEvent) => void
}

/** The studio files of a data folder, one of them open at a time, and what the desk remembers. */
export type Shelf = ReturnType<typeof createShelf>

/** Makes the shelf of a locked data folder; opens nothing yet. */
export function createShelf(options: ShelfOptions) {
  const { dataDir, ports, newId, emit } = options
  const memory = createDeskMemory(dataDir, ports.files, newId)
  const sample = createSampleFolder(dataDir, ports.files)
  const ownPath = join(dataDir, 'studio.rackside')
  const pathOf = (which: StudioKind) => (which === 'own' ? ownPath : sample.path)
  let studio: OpenStudio | null = null

  function open(which: StudioKind): void {
    const path = pathOf(which)
    repairCutSwap(ports.files, placesOf(path))
    if (which === 'own') refuseMissing(memory, path)
    studio = openStudio(openingOf(options, memory, path))
    rememberOpen(memory, which, studio)
    emit({ kind: 'studio.changed' })
  }

  function shut(): void {
    if (studio) closeDatabase(studio.db)
    studio = null
  }

  return {
    ...memory,
    sample,
    studio: () => studio,
    hasOwn: () => existsSync(ownPath),
    shut,
    /** Closes what is open and opens another; when that cannot be, the first is opened again. */
    switchTo(which: StudioKind): void {
      const before = studio && memory.known().studio
      shut()
      try {
        open(which)
      } catch (error) {
        if (before && existsSync(pathOf(before))) open(before)
        throw error
      }
    },
    /** Closes the studio, lets `swap` move files, and opens what is there then. */
    swapFiles(swap: () => void): void {
      const which = memory.known().studio ?? 'own'
      shut()
      try {
        swap()
      } finally {
        open(which)
      }
    },
    /** Opens what was open last. */
    openRemembered(): void {
      const isSample = memory.known().studio === 'sample' && sample.isFilled()
      repairCutSwap(ports.files, placesOf(ownPath))
      if (!isSample) refuseMissing(memory, ownPath)
      if (isSample || existsSync(ownPath)) open(isSample ? 'sample' : 'own')
    },
    /** Setting a studio up is nothing a coach would want to undo. */
    forgetUndo: () => {
      if (studio) forgetSteps(studio.db)
    },
  }
}

/** A studio that was here once and is gone is missed, never silently made anew. */
function refuseMissing({ known }: DeskMemory, path: string): void {
  if (known().ownStudioId === null || existsSync(path)) return
  throw new StudioRefused('CORRUPT', 'the studio file is missing from its folder')
}

function openingOf(options: ShelfOptions, memory: DeskMemory, path: string): OpenOptions {
  const { ports, newId, steps } = options
  return {
    ...{ path, newId, steps },
    deviceId: memory.known().deviceId,
    now: ports.clock.now(),
    beforeMigration: (db, studioId) => copyBeforeMigration(ports, { db, path, studioId }),
  }
}

function rememberOpen(
  { known, remember }: DeskMemory,
  which: StudioKind,
  opened: OpenStudio,
): void {
  const isOther = which === 'own' && known().ownStudioId !== opened.studioId
  if (isOther) remember({ ownStudioId: opened.studioId })
  if (known().studio !== which) remember({ studio: which })
}

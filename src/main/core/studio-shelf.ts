import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CoreEvent } from '../../shared/contract/kit/wire'
import type { Migration } from '../database/migrate'
import { closeDatabase, StudioRefused } from '../database/open'
import { forgetSteps } from '../database/undo-steps'
import { copyBeforeMigration } from './backups'
import { type DeskFile, readDeskFile, writeDeskFile } from './desk-file'
import { type OpenStudio, openStudio } from './open-studio'
import type { Ports } from './ports'
import { placesOf, repairCutSwap } from './replaced-files'

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
  const { dataDir, ports, newId, steps, emit } = options
  let desk = readDeskFile(dataDir, () => freshDesk(newId))
  let studio: OpenStudio | null = null

  const pathOf = (which: StudioKind) =>
    join(which === 'own' ? dataDir : join(dataDir, 'sample'), 'studio.rackside')
  const filledMark = join(dataDir, 'sample', 'filled')

  function remember(change: Partial<DeskFile>): void {
    desk = { ...desk, ...change }
    writeDeskFile(dataDir, desk, ports.files)
  }

  function open(which: StudioKind): void {
    const path = pathOf(which)
    repairCutSwap(ports.files, placesOf(path))
    refuseMissing(which)
    studio = openStudio({
      path,
      deviceId: desk.deviceId,
      newId,
      now: ports.clock.now(),
      steps,
      beforeMigration: (db, studioId) => copyBeforeMigration(ports, { db, path, studioId }),
    })
    if (which === 'own' && desk.ownStudioId !== studio.studioId) {
      remember({ ownStudioId: studio.studioId })
    }
    if (desk.studio !== which) remember({ studio: which })
    emit({ kind: 'studio.changed' })
  }

  /** A studio that was here once and is gone is missed, never silently made anew. */
  function refuseMissing(which: StudioKind): void {
    if (which === 'sample' || desk.ownStudioId === null || existsSync(pathOf('own'))) return
    throw new StudioRefused('CORRUPT', 'the studio file is missing from its folder')
  }

  function shut(): void {
    if (studio) closeDatabase(studio.db)
    studio = null
  }

  return {
    desk: () => desk,
    studio: () => studio,
    pathOf,
    remember,
    open,
    shut,
    swapFiles(swap: () => void): void {
      const which = desk.studio ?? 'own'
      shut()
      try {
        swap()
      } finally {
        open(which)
      }
    },
    /** Opens what was open last; a sample that was cut off while being filled does not count. */
    openRemembered(): void {
      const hasSample = existsSync(filledMark) && existsSync(pathOf('sample'))
      const which = desk.studio === 'sample' && hasSample ? 'sample' : 'own'
      repairCutSwap(ports.files, placesOf(pathOf(which)))
      refuseMissing(which)
      if (existsSync(pathOf(which))) open(which)
    },
    /** Makes an empty sample folder unless a filled one is there; answers whether it is to be filled. */
    prepareSample(): boolean {
      if (existsSync(filledMark) && existsSync(pathOf('sample'))) return false
      rmSync(dirname(filledMark), { recursive: true, force: true })
      mkdirSync(dirname(filledMark), { recursive: true, mode: 0o700 })
      return true
    },
    /** Setting a studio up is nothing a coach would want to undo. */
    forgetUndo: () => {
      if (studio) forgetSteps(studio.db)
    },
    markSampleFilled: () => ports.files.writeAtomic(filledMark, Buffer.from('filled\n')),
    dropSample: () => rmSync(dirname(filledMark), { recursive: true, force: true }),
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

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FilePort } from './ports'

/** Where the files of a restore stand while it happens, and where the replaced studio is kept. */
export type SwapPlaces = {
  readonly live: string
  /** The copy on its way in. */
  readonly staged: string
  /** The studio that the last restore replaced; undo brings it back. */
  readonly replaced: string
  /** The restored studio on its way out while the restore is undone. */
  readonly leaving: string
}

const SIDE_FILES = ['-wal', '-shm', '-journal']

/** The places around a studio file; all on one volume, so that every move is one rename. */
export function placesOf(live: string): SwapPlaces {
  const beside = (folder: string) => join(dirname(live), folder, basename(live))
  return {
    live,
    staged: `${live}.restoring`,
    replaced: beside('replaced'),
    leaving: beside('restored-away'),
  }
}

/** Throws while a log stands beside the file: a stale log must never meet another database. */
export function assertClosed(path: string): void {
  const open = SIDE_FILES.filter((suffix) => existsSync(path + suffix))
  if (open.length > 0) throw new Error(`the studio is not closed: ${open.join(' ')} beside it`)
}

/** Moves one closed database file; what stood at the goal is replaced in the same moment. */
export function moveDatabase(files: FilePort, from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  files.renameDurable(from, to)
}

/** Removes a database file that nobody needs, with what stands beside it. */
export function dropDatabase(path: string): void {
  for (const suffix of ['', ...SIDE_FILES]) rmSync(path + suffix, { force: true })
}

/**
 * Puts a studio folder right after a restore, or its undoing, was cut off between two renames:
 * what had not been replaced yet comes back, what had been replaced is finished.
 */
export function repairCutSwap(files: FilePort, places: SwapPlaces): void {
  const { live, staged, replaced, leaving } = places
  if (existsSync(leaving)) moveDatabase(files, leaving, existsSync(live) ? replaced : live)
  if (!existsSync(staged)) return
  if (!existsSync(live) && existsSync(replaced)) moveDatabase(files, replaced, live)
  dropDatabase(staged)
}

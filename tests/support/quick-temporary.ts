import { mkdirSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
/** Containers often have 64 MB there, which sample studios and browser profiles would fill. */
const ROOM = 2 * 1024 ** 3
const A_DAY = 24 * 3600 * 1000

/**
 * Where tests put their folders: in memory where a computer has room there, since every commit of a studio
 * waits for the disk; else the usual place. What runs that were cut off left behind is cleared away.
 */
export function quickTemporary(): string {
  if (!hasRoom()) return tmpdir()
  const folder = join(MEMORY, `rackside-tests-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) dropOld(join(folder, name))
  return folder
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= ROOM
  } catch {
    // No such place on this system.
    return false
  }
}

function dropOld(path: string): void {
  const about = statSync(path, { throwIfNoEntry: false })
  if (about && Date.now() - about.mtimeMs > A_DAY) rmSync(path, { recursive: true, force: true })
}

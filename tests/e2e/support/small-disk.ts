import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { behindMounts, canMount } from '../../support/mount'
import { type Host, startHost } from './host'

/** A host whose disk a test can fill and empty. */
export type SmallDisk = {
  readonly host: Host
  fill(): void
  free(): void
  remove(): Promise<void>
}

/** How a full disk is had: a real small one where a test may mount, and what the disk would say everywhere. */
export const DISKS: readonly ('small' | 'told')[] = canMount() ? ['small', 'told'] : ['told']

/** Starts a host on a disk of a few MB, or on one that says it is full. */
export function openDisk(kind: 'small' | 'told'): Promise<SmallDisk> {
  return kind === 'small' ? mountedDisk() : toldDisk('full')
}

/** The disk refuses to be written while it is "filled": a memory card whose lock slid over. */
export function openLockedDisk(): Promise<SmallDisk> {
  return toldDisk('readonly')
}

async function mountedDisk(): Promise<SmallDisk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rackside-disk-'))
  const host = await startHost({
    dataDir,
    through: (command) => behindMounts(`mount -t tmpfs -o size=6m none '${dataDir}'`, command),
  })
  // The mount is seen by the host alone; the system shows its view of the folder here.
  const filler = `/proc/${host.pid}/root${join(dataDir, 'holiday film')}`
  return {
    host,
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
    remove: () => stop(host),
  }
}

/** Writes until not a byte more goes in. */
function fillUp(path: string): void {
  writeFileSync(path, '')
  const { bavail, bsize } = statfsSync(path)
  for (let size = bavail * bsize; size > 0; size = Math.floor(size / 2)) {
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  }
}

async function toldDisk(what: 'full' | 'readonly'): Promise<SmallDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'rackside-disk-'))
  const mark = join(folder, 'mark')
  const env = { RACKSIDE_FAILPOINT: `act.beforeCommit:${what}:${mark}` }
  const host = await startHost({ dataDir: join(folder, 'data'), env })
  return {
    host,
    fill: () => writeFileSync(mark, ''),
    free: () => rmSync(mark),
    remove: async () => {
      await stop(host)
      if (existsSync(folder)) rmSync(folder, { recursive: true })
    },
  }
}

async function stop(host: Host): Promise<void> {
  await host.stop()
  rmSync(host.dataDir, { recursive: true, force: true })
}

import { closeSync, fsyncSync, openSync, renameSync, statfsSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FilePort } from '../core/ports'

/** The real file port: a file is either the old one or the whole new one, also after a power cut. */
export const durableFiles: FilePort = {
  writeAtomic(path, bytes) {
    const temporary = `${path}.tmp`
    const file = openSync(temporary, 'w', 0o600)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    this.renameDurable(temporary, path)
  },
  renameDurable(from, to) {
    renameSync(from, to)
    this.syncFolder(dirname(to))
    if (dirname(from) !== dirname(to)) this.syncFolder(dirname(from))
  },
  syncFolder(folder) {
    // Windows cannot open folders; its renames are journaled by the file system.
    if (process.platform === 'win32') return
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  },
  freeSpace(folder) {
    const volume = statfsSync(folder)
    return volume.bavail * volume.bsize
  },
}

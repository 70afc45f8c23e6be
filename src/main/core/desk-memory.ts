import { type DeskFile, readDeskFile, writeDeskFile } from './desk-file'
import type { FilePort } from './ports'

/** What the desk remembers, written down at once whenever it changes. */
export type DeskMemory = {
  readonly known: () => DeskFile
  readonly remember: (change: Partial<DeskFile>) => void
}

/** Reads the memory of a data folder; a folder that has none yet gets one with its first change. */
export function createDeskMemory(
  dataDir: string,
  files: FilePort,
  newId: () => string,
): DeskMemory {
  let desk = readDeskFile(dataDir, () => freshDesk(newId))
  return {
    known: () => desk,
    remember(change) {
      desk = { ...desk, ...change }
      writeDeskFile(dataDir, desk, files)
    },
  }
}

function freshDesk(newId: () => string): DeskFile {
  return {
    version: 1,
    deviceId: newId(),
    personId: newId(),
    theme: 'system',
    programZoom: 'block',
    studio: null,
    ownStudioId: null,
  }
}

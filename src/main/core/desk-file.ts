import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PROGRAM_ZOOMS, THEMES } from '../../shared/contract/desk'
import type { FilePort } from './ports'

const deskFile = z.strictObject({
  version: z.literal(1),
  /** This installation; a copied or restored studio that names another gets a new device id. */
  deviceId: z.string(),
  personId: z.string(),
  theme: z.enum(THEMES),
  /** Younger than the first files. */
  programZoom: z.enum(PROGRAM_ZOOMS).default('block'),
  /** Which studio was open last; null before the first one. */
  studio: z.enum(['own', 'sample']).nullable(),
  /** The own studio's id, so that a vanished file is missed and never silently made anew. */
  ownStudioId: z.string().nullable(),
})

/** What this desk remembers outside of any studio file. */
export type DeskFile = z.infer<typeof deskFile>

/** Reads the desk's memory, or starts one; a broken file is started anew (it holds no client data). */
export function readDeskFile(folder: string, fresh: () => DeskFile): DeskFile {
  const path = join(folder, 'desk.json')
  if (!existsSync(path)) return fresh()
  try {
    return deskFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Unreadable memory of theme and last studio: the studio files themselves are found by name.
    return { ...fresh(), studio: existsSync(join(folder, 'studio.rackside')) ? 'own' : null }
  }
}

/** Writes the desk's memory atomically. */
export function writeDeskFile(folder: string, file: DeskFile, files: FilePort): void {
  const text = `${JSON.stringify(file, null, 2)}\n`
  files.writeAtomic(join(folder, 'desk.json'), Buffer.from(text))
}

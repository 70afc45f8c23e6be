import { join } from 'node:path'
import type { Font, FontCollection } from 'fontkit'

/** The faces a sheet is set in, parsed. */
export type PrintFonts = { readonly regular: Font; readonly bold: Font }

const parsed = new Map<string, Promise<Font>>()

/** Static TTF faces with Latin, Greek and Cyrillic: WOFF cannot be subset, variable faces not embedded. */
const FILES = { regular: 'noto-sans-regular.ttf', bold: 'noto-sans-bold.ttf' } as const

/**
 * The faces in a folder, parsed once per process (a parse takes some 100 ms); rejects when a file is
 * missing or no TTF font.
 */
export async function loadPrintFonts(folder: string): Promise<PrintFonts> {
  const [regular, bold] = await Promise.all([
    face(join(folder, FILES.regular)),
    face(join(folder, FILES.bold)),
  ])
  return { regular, bold }
}

function face(path: string): Promise<Font> {
  const known = parsed.get(path)
  if (known) return known
  const loading = parse(path)
  parsed.set(path, loading)
  loading.catch(() => parsed.delete(path))
  return loading
}

async function parse(path: string): Promise<Font> {
  const { openSync } = await import('fontkit')
  const font: Font | FontCollection = openSync(path)
  if ('fonts' in font) throw new Error(`a font collection instead of one face: ${path}`)
  return font
}

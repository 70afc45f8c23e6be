import type { Font, FontCollection } from 'fontkit'

/** Where the two faces of the sheet lie (TTF files). */
export type FontPaths = { readonly regular: string; readonly bold: string }

/** The faces a sheet is set in, parsed. */
export type PrintFonts = { readonly regular: Font; readonly bold: Font }

const parsed = new Map<string, Promise<Font>>()

/** Parses the faces once per process (a parse takes some 100 ms); throws when a file is no TTF font. */
export async function loadPrintFonts(paths: FontPaths): Promise<PrintFonts> {
  const [regular, bold] = await Promise.all([face(paths.regular), face(paths.bold)])
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

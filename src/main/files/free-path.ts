import { existsSync } from 'node:fs'
import { join, parse } from 'node:path'

/** A path in the folder at which no file stands yet: `name.pdf`, then `name (2).pdf`, `name (3).pdf` … */
export function freePath(folder: string, name: string): string {
  const { name: stem, ext } = parse(name)
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? name : `${stem} (${copy})${ext}`)
    if (!existsSync(path)) return path
  }
}

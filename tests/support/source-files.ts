import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** The folder of the whole project. */
export const projectRoot = resolve(import.meta.dirname, '../..')

/** Paths (with `/`, from the project's folder) of all files below folders whose name ends as asked. */
export function sourceFiles(folders: readonly string[], ends: RegExp): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** The text of a project file. */
export function sourceText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}

/** The text without comments, so that a word in a sentence is not taken for code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1')
}

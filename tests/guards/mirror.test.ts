import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles, sourceText, withoutComments } from '../support/source-files'

/** Which tests stand for which sources; the first folder that holds the mirror counts. */
const MIRRORS: readonly (readonly [string, readonly string[]])[] = [
  ['src/shared/domain/', ['tests/unit/shared/domain/']],
  ['src/main/stores/', ['tests/integration/stores/', 'tests/unit/main/stores/']],
  ['src/main/api/', ['tests/integration/api/', 'tests/unit/main/api/']],
  ['src/main/database/migrations/', ['tests/migrations/']],
]

type Files = ReadonlyMap<string, string>

/** Sources without a test of their own, each with what is missing. */
function unmirrored(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const [from, folders] = MIRRORS.find(([start]) => path.startsWith(start)) ?? []
    if (from === undefined || folders === undefined || !hasRunningExports(text)) return []
    const name = path.slice(from.length).replace(/\.ts$/, '.test.ts')
    const mirror = folders.map((folder) => folder + name).find((test) => files.has(test))
    if (mirror === undefined) return [`${path}: no ${folders[0]}${name}`]
    return faultsOf(path, mirror, files.get(mirror) ?? '')
  })
}

function faultsOf(path: string, mirror: string, test: string): readonly string[] {
  const code = withoutComments(test)
  const imported = [...code.matchAll(/^import (?!type )[^'"]*'(\.[^']+)'/gm)].map((match) =>
    normalize(join(dirname(mirror), match[1] ?? '')),
  )
  if (!imported.includes(path.replace(/\.ts$/, '')))
    return [`${path}: ${mirror} does not import it`]
  return /\bexpect\(|\bfc\.assert\(/.test(code) ? [] : [`${path}: ${mirror} asserts nothing`]
}

/** Types are checked by the compiler; what runs needs a test. */
function hasRunningExports(text: string): boolean {
  return /^export (?:async )?(?:const|let|function|class|enum|\{(?! type))/m.test(
    withoutComments(text),
  )
}

test('every rule, store, handler and schema step has a test of its own that imports it and asserts something', () => {
  const sources = sourceFiles(
    MIRRORS.map(([folder]) => folder),
    /(?<!\.d)\.ts$/,
  )
  const tests = sourceFiles(['tests'], /\.test\.ts$/)
  const files = new Map([...sources, ...tests].map((path) => [path, sourceText(path)]))
  expect(sources.length).toBeGreaterThan(200)
  expect(unmirrored(files)).toEqual([])
})

test('a missing, a blind and an empty mirror are each found; types need none', () => {
  const source = 'src/shared/domain/units/load.ts'
  const mirror = 'tests/unit/shared/domain/units/load.test.ts'
  const code = 'export function addLoads() {}'
  const there = (test: string) =>
    unmirrored(
      new Map([
        [source, code],
        [mirror, test],
      ]),
    )
  const use = "import { addLoads } from '../../../../../src/shared/domain/units/load'\n"
  expect(unmirrored(new Map([[source, code]]))).toEqual([`${source}: no ${mirror}`])
  expect(there("import { expect } from 'vitest'\nexpect(1).toBe(1)")).toEqual([
    `${source}: ${mirror} does not import it`,
  ])
  expect(there(use.replace('import {', 'import type {'))).toHaveLength(1)
  expect(there(`${use}// expect(addLoads())`)).toEqual([`${source}: ${mirror} asserts nothing`])
  expect(there(`${use}expect(addLoads()).toBe(0)`)).toEqual([])
  expect(unmirrored(new Map([[source, 'export type Load = { milli: number }']]))).toEqual([])
})

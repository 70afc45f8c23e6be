import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot, sourceFiles } from '../support/source-files'

/** Where a file would stand, and what it may not import from there. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'src/shared/kernel/planted.ts': ['zod', '../domain/units/load', 'node:fs'],
  'src/shared/domain/units/planted.ts': [
    'electron',
    'node:crypto',
    'react',
    'i18next',
    '../../contract/clients',
    '../../messages/say',
    '../../../main/api/clients',
    '../../../renderer/api/api',
  ],
  'src/shared/contract/planted.ts': [
    'node:fs',
    'react',
    '../messages/say',
    '../../main/database/open',
    '../../renderer/api/api',
  ],
  'src/shared/messages/planted.ts': ['zod', '../domain/units/load', '../contract/clients'],
  'src/main/api/planted.ts': [
    'electron',
    'better-sqlite3',
    'pdfkit',
    'node:fs',
    '../database/rows',
    '../core/create-core',
    '../hosts/in-process',
    '../desktop/window',
    '../../renderer/api/api',
  ],
  'src/main/stores/planted.ts': [
    'electron',
    'pdfkit',
    'node:fs',
    '../api/context',
    '../core/ports',
    '../../shared/contract/clients',
    '../../shared/messages/say',
  ],
  'src/main/database/planted.ts': [
    'electron',
    'pdfkit',
    '../stores/clients',
    '../core/ports',
    '../../shared/contract/clients',
  ],
  'src/main/printing/planted.ts': [
    'electron',
    'better-sqlite3',
    '../database/open',
    '../stores/clients',
    '../core/create-core',
  ],
  'src/main/files/planted.ts': [
    'electron',
    'better-sqlite3',
    'pdfkit',
    '../api/world',
    '../core/create-core',
  ],
  'src/main/core/planted.ts': [
    'electron',
    'better-sqlite3',
    'pdfkit',
    '../hosts/in-process',
    '../desktop/window',
  ],
  'src/main/hosts/planted.ts': [
    'electron',
    'better-sqlite3',
    '../database/open',
    '../stores/stores',
    '../api/dispatcher',
  ],
  'src/main/hosts/electron-ipc.ts': ['better-sqlite3', '../database/open', '../api/dispatcher'],
  'src/main/desktop/planted.ts': ['better-sqlite3', 'pdfkit', '../database/open', '../api/context'],
  'src/main/sample/planted.ts': [
    'better-sqlite3',
    '../stores/clients',
    '../database/rows',
    '../api/clients',
  ],
  'src/main/planted.ts': ['electron', 'better-sqlite3', 'pdfkit', '../renderer/api/api'],
  'src/main/index.ts': ['better-sqlite3', 'pdfkit', '../renderer/api/api'],
  'src/preload/planted.ts': ['zod', 'node:fs', '../shared/contract/contract', '../main/hosts/x'],
  'src/renderer/ui/fields/planted.tsx': [
    'recharts',
    'electron',
    'node:fs',
    '../../api/api',
    '../../features/clients/roster',
    '../../app/shell',
    '../../../shared/contract/clients',
    '../../../main/api/clients',
  ],
  'src/renderer/ui/charts/planted.tsx': ['electron', '../../api/api', '../../features/progress/x'],
  'src/renderer/api/planted.ts': ['recharts', 'electron', '../ui/icon', '../features/clients/x'],
  'src/renderer/formatting/planted.ts': ['recharts', 'electron', '../api/api', '../ui/icon'],
  'src/renderer/commands/planted.ts': [
    'recharts',
    '../api/api',
    '../features/clients/x',
    '../app/x',
  ],
  'src/renderer/features/clients/planted.tsx': [
    'recharts',
    'electron',
    'better-sqlite3',
    '../sessions/set-row',
    '../../app/shell',
    '../../../main/api/clients',
  ],
  'src/renderer/features/programs/grid/planted.tsx': [
    'recharts',
    '../../clients/roster',
    '../../../app/shell',
    '../../../features/clients/roster',
    '../../../../main/api/clients',
  ],
  'src/renderer/app/planted.tsx': ['recharts', 'electron', '../../main/api/clients'],
}

/** What must stay possible: a rule that forbids everything would pass the test above too. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/shared/domain/units/allowed.ts': ['zod', './load', '../exercises/x', '../../kernel/result'],
  'src/shared/contract/allowed.ts': ['zod', './kit/text', '../domain/units/load', '../kernel/ids'],
  'src/main/api/allowed.ts': [
    '../stores/stores',
    '../printing/printer',
    '../files/file-names',
    '../core/ports',
    '../../shared/contract/clients',
    '../../shared/domain/units/load',
  ],
  'src/main/stores/allowed.ts': ['better-sqlite3', '../database/rows', '../../shared/kernel/ids'],
  'src/main/printing/allowed.ts': ['pdfkit', 'fontkit', '../../shared/domain/handouts/document'],
  'src/main/hosts/electron-ipc.ts': ['electron', '../core/core', '../../shared/contract/contract'],
  'src/main/desktop/allowed.ts': ['electron', 'node:path', '../core/core'],
  'src/main/index.ts': ['electron', './core/spawn-core', './hosts/electron-ipc'],
  'src/preload/allowed.ts': ['electron', '../shared/contract/kit/wire'],
  'src/renderer/ui/charts/allowed.tsx': ['recharts', '../fields/x', '../../../shared/domain/x/y'],
  'src/renderer/features/clients/allowed.tsx': [
    'react',
    './roster-row',
    '../../ui/icon',
    '../../api/api',
    '../../formatting/dates',
    '../../commands/registry',
    '../../../shared/contract/places',
  ],
  'src/renderer/features/programs/grid/allowed.tsx': ['../cells', '../../../ui/icon', './x'],
  'src/renderer/app/allowed.tsx': ['react', '../features/clients/roster', '../api/api'],
}

const jail = mkdtempSync(join(tmpdir(), 'rackside-imports-'))
let complaints: ReadonlyMap<string, readonly string[]>

beforeAll(() => {
  for (const config of ['biome.json', 'biome.imports.json']) {
    cpSync(join(projectRoot, config), join(jail, config))
  }
  plant('forbidden', FORBIDDEN)
  plant('allowed', ALLOWED)
  complaints = new Map([
    ...complaintsOf('forbidden', FORBIDDEN),
    ...complaintsOf('allowed', ALLOWED),
  ])
})
afterAll(() => rmSync(jail, { recursive: true }))

test.each(
  Object.entries(FORBIDDEN).flatMap(([path, sources]) =>
    sources.map((source) => [path, source] as const),
  ),
)('a file at %s that imports %s is refused', (path, source) => {
  expect(complaints.get(`forbidden ${path}`)).toContain(source)
})

test.each(Object.entries(ALLOWED))('a file at %s may import what it needs', (path, sources) => {
  expect(sources.length).toBeGreaterThan(0)
  expect(complaints.get(`allowed ${path}`)).toEqual([])
})

test('types, exports from elsewhere and lazy imports count like any import', () => {
  const path = 'src/shared/domain/planted.ts'
  write('shapes', path, [
    "import type { A } from 'electron'",
    "export { B } from 'better-sqlite3'",
    "export const c = () => import('pdfkit')",
    'export type D = A',
  ])
  expect(linesWithComplaints('shapes').get(path)).toEqual([1, 2, 3])
})

test('every folder of the sources stands under a rule', () => {
  const folders = new Set(sourceFiles(['src'], /(?<!\.d)\.tsx?$/).map((path) => dirname(path)))
  const plants = [...folders].map((folder) => `${folder}/planted.ts`)
  for (const path of plants) write('folders', path, ["import 'a-package-nobody-chose'"])
  const caught = linesWithComplaints('folders')
  expect(plants.filter((path) => !caught.has(path))).toEqual([])
})

function biome(): string {
  return join(projectRoot, 'node_modules/@biomejs/biome/bin/biome')
}

function plant(world: string, plants: Readonly<Record<string, readonly string[]>>): void {
  for (const [path, sources] of Object.entries(plants)) {
    write(
      world,
      path,
      sources.map((source) => `import '${source}'`),
    )
  }
}

/** Each world is a project of its own with the real rules, so that one run of the linter judges all plants. */
function write(world: string, path: string, lines: readonly string[]): void {
  const target = join(jail, world, path)
  mkdirSync(dirname(target), { recursive: true })
  for (const config of ['biome.json', 'biome.imports.json']) {
    cpSync(join(projectRoot, config), join(jail, world, config))
  }
  writeFileSync(target, `${lines.join('\n')}\n`)
}

function complaintsOf(
  world: string,
  plants: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, readonly string[]])[] {
  const lines = linesWithComplaints(world)
  return Object.entries(plants).map(([path, sources]) => {
    const refused = sources.filter((_, i) => lines.get(path)?.includes(i + 1))
    return [`${world} ${path}`, refused] as const
  })
}

/** The lines of each file that the import rules complain about. */
function linesWithComplaints(world: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>()
  for (const [, path = '', line] of lint(world).matchAll(
    /^. (\S+?):(\d+):\d+: lint\/style\/noRestrictedImports: .{20,}/gm,
  )) {
    lines.set(path, [...(lines.get(path) ?? []), Number(line)])
  }
  return lines
}

function lint(world: string): string {
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=concise']
  const run = spawnSync(process.execPath, [biome(), ...args, '--max-diagnostics=none', '.'], {
    cwd: join(jail, world),
    encoding: 'utf8',
  })
  return run.stdout + run.stderr
}

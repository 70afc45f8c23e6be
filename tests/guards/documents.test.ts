import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot, sourceFiles, sourceText } from '../support/source-files'

/** Folders of the project that a text names between backticks. */
function namedFolders(text: string): readonly string[] {
  const named = text.matchAll(/`((?:src|tests|tools|resources|docs)(?:\/[\w.-]+)*)\/?`/g)
  return [...named].map((match) => match[1] ?? '')
}

/** Targets of the links and pictures of a Markdown file that lead into the project, from the project's folder. */
function linkedFiles(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(path), target)))
}

/** Scripts that a text asks to run with npm. */
function namedScripts(text: string): readonly string[] {
  const run = text.matchAll(/\bnpm (?:run (?:--silent )?([\w-]+)|(start|test)\b)/g)
  return [...run].map((match) => match[1] ?? match[2] ?? '')
}

/** Places of one computer that a text gives away. */
function machinePlaces(text: string): readonly string[] {
  return text.match(/(?<![\w./~$}-])\/(?:work|root|tmp\/brief)(?:\/[\w.-]*|\b)/g) ?? []
}

/** Folders that are made, not written. */
const MADE = new Set(
  '.git .stamps node_modules out coverage test-results playwright-report'.split(' '),
)

/** Every written file; walked, not asked of git, so that a downloaded archive is checked as well. */
const written = readdirSync(projectRoot, { withFileTypes: true }).flatMap((entry) => {
  if (entry.isFile()) return [entry.name]
  return MADE.has(entry.name) ? [] : sourceFiles([entry.name], /./)
})

const documents = written.filter((path) => /^(?:[A-Z]+\.md|docs\/.*\.md)$/.test(path))
const isThere = (path: string) => existsSync(join(projectRoot, path))

test('every folder named on the page of the house exists', () => {
  const named = namedFolders(sourceText('ARCHITECTURE.md'))
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter((folder) => !isThere(folder))).toEqual([])
})

test('a folder that is gone would be found', () => {
  const named = namedFolders('Rules stand in `src/shared/domain`, cakes in `src/bakery/`.')
  expect(named.filter((folder) => !isThere(folder))).toEqual(['src/bakery'])
})

test('every document can be reached from the index', () => {
  const linked = new Set(linkedFiles('docs/index.md', sourceText('docs/index.md')))
  const lost = written.filter((path) => path.startsWith('docs/') && !linked.has(path))
  expect(lost).toEqual(['docs/index.md'])
})

test('every link between documents leads somewhere', () => {
  expect(documents.length).toBeGreaterThan(15)
  const broken = documents.flatMap((path) =>
    linkedFiles(path, sourceText(path))
      .filter((target) => !isThere(target))
      .map((target) => `${path}: ${target}`),
  )
  expect(broken).toEqual([])
})

test('a link to nowhere and a document nobody links would be found', () => {
  const text = '[one](how-to/add-a-chart.md#tests) ![two](gone.png) [web](https://example.org/x)'
  const linked = linkedFiles('docs/index.md', text)
  expect(linked).toEqual(['docs/how-to/add-a-chart.md', 'docs/gone.png'])
  expect(linked.filter((target) => !isThere(target))).toEqual(['docs/gone.png'])
  expect(linked).not.toContain('docs/glossary.md')
})

test('every npm script the documents name can be run', () => {
  const { scripts } = JSON.parse(sourceText('package.json')) as { scripts: object } // as: our own file
  const missing = documents.flatMap((path) =>
    namedScripts(sourceText(path))
      .filter((name) => !(name in scripts))
      .map((name) => `${path}: ${name}`),
  )
  expect(namedScripts(sourceText('README.md')).length).toBeGreaterThan(5)
  expect(missing).toEqual([])
})

test('a script that does not exist would be found', () => {
  const text = 'Run `npm start`, `npm test`, `npm run --silent call` or `npm run fly`.'
  expect(namedScripts(text)).toEqual(['start', 'test', 'call', 'fly'])
})

test('no file of the project names a place of one computer', () => {
  const own = 'tests/guards/documents.test.ts'
  const found = written
    .filter((path) => path !== own)
    .map((path) => ({ path, bytes: readFileSync(join(projectRoot, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .flatMap(({ path, bytes }) =>
      machinePlaces(bytes.toString('utf8')).map((place) => `${path}: ${place}`),
    )
  expect(found).toEqual([])
})

test('a place of one computer would be found, a folder of the project is not one', () => {
  expect(machinePlaces('see /work/main/README.md')).toEqual(['/work/main'])
  expect(machinePlaces("open('/root/studio')")).toEqual(['/root/studio'])
  expect(machinePlaces('as /tmp/brief says')).toEqual(['/tmp/brief'])
  expect(machinePlaces('src/shared/domain/progress/work/tonnage.ts, ./work/x')).toEqual([])
})

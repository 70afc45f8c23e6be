import { expect, test } from 'vitest'
import { sourceFiles, sourceText, withoutComments } from '../support/source-files'

const SQL =
  /\b(?:SELECT\s[\s\S]{0,400}?\bFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (?:TABLE|INDEX|TRIGGER|VIEW)|PRAGMA \w+|VACUUM INTO|BEGIN IMMEDIATE)\b|\.(?:pragma|prepare)\(/

function holdsSql(source: string): boolean {
  return SQL.test(withoutComments(source))
}

/** Calls by which pdfkit would read a file whose path is given as text. */
const PDF_PATHS =
  /\.(?:image|file|openImage)\(\s*['"`]|registerFont\(\s*[^,()]+,\s*['"`]|\bfont:\s*['"`]|\.font\(\s*['"`][^'"`]*[./\\]/

function readsByPath(source: string): boolean {
  return PDF_PATHS.test(withoutComments(source))
}

const main = sourceFiles(['src'], /\.tsx?$/)

test('SQL stands only in the stores and the database folder', () => {
  const strays = main.filter(
    (path) => !/^src\/main\/(stores|database)\//.test(path) && holdsSql(sourceText(path)),
  )
  expect(strays).toEqual([])
})

test('SQL in a handler would be found, a sentence with the same words is not', () => {
  expect(holdsSql("db.all('SELECT name\\n FROM clients')")).toBe(true)
  expect(holdsSql('run(`UPDATE clients SET name = 1`)')).toBe(true)
  expect(holdsSql("db.pragma('optimize')")).toBe(true)
  expect(holdsSql('const words = "Select a client from the list"')).toBe(false)
  expect(holdsSql('// SELECT name FROM clients')).toBe(false)
})

test('pdfkit never reads a file by a path from the data: fonts and pictures are handed over as bytes', () => {
  expect(main.filter((path) => readsByPath(sourceText(path)))).toEqual([])
})

test('a picture or font given by path would be found', () => {
  expect(readsByPath("pdf.image('/etc/passwd')")).toBe(true)
  expect(readsByPath('pdf.image(`$' + '{folder}/logo.png`)')).toBe(true)
  expect(readsByPath("pdf.registerFont('r', 'fonts/Noto.ttf')")).toBe(true)
  expect(readsByPath("pdf.font('fonts/Noto.ttf')")).toBe(true)
  expect(readsByPath("new PDFDocument({ font: 'Helvetica' })")).toBe(true)
  expect(readsByPath("pdf.font('bold', 9).image(bytes)")).toBe(false)
})

test('no source passes user text to a markup or code sink', () => {
  const SINK =
    /dangerouslySetInnerHTML|\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/
  expect(SINK.test('<div dangerouslySetInnerHTML={{ __html: note }} />')).toBe(true)
  expect(main.filter((path) => SINK.test(withoutComments(sourceText(path))))).toEqual([])
})

test('a module is one idea: no file runs past 300 lines, facts excepted', () => {
  const FACTS = /\/(messages\/en|migrations)\//
  const long = main.filter(
    (path) => !FACTS.test(path) && sourceText(path).trimEnd().split('\n').length > 300,
  )
  expect(long).toEqual([])
})

test('names say what a thing is', () => {
  const EMPTY = /(^|[/-])(utils?|helpers?|common|misc|managers?|data|info)(?=[./]|$)/
  expect(EMPTY.test('src/main/api/client-utils.ts')).toBe(true)
  const exempt = new Set(['src/shared/messages/en/common.ts'])
  expect(main.filter((path) => EMPTY.test(path.slice(4)) && !exempt.has(path))).toEqual([])
})

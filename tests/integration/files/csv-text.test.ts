import { expect, test } from 'vitest'
import { MOST_BYTES, readText } from '../../../src/main/files/csv-text'
import { accepted, refusalOf } from '../../support/outcome'
import { csvOf, hevyTable } from '../../support/training-logs'

const text = csvOf(hevyTable([{ title: 'Übung für José', exercise_notes: 'naïve – 5 °C' }]))

function wide(content: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${content}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

function windows1252(content: string): Uint8Array {
  return Buffer.from(content.replaceAll('–', '\u0096'), 'latin1')
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE with mark', wide(text, 'le', true)],
  ['UTF-16 BE with mark', wide(text, 'be', true)],
  ['UTF-16 LE without mark', wide(text, 'le', false)],
  ['UTF-16 BE without mark', wide(text, 'be', false)],
  ['Windows-1252', windows1252(text)],
])('the same export in %s is the same text', (_encoding, bytes) => {
  expect(accepted(readText(bytes))).toBe(text)
})

test('a file cut in the middle of a letter keeps all other letters', () => {
  const bytes = Buffer.from(`${text}Ünge`)
  const cut = bytes.subarray(0, bytes.length - 4)
  expect(accepted(readText(cut))).toBe(`${text}\ufffd`)
})

test('one damaged byte among many accents does not garble them all', () => {
  const bytes = Buffer.from(text)
  bytes[bytes.length - 3] = 0xff
  expect(accepted(readText(bytes))).toContain('Übung für José')
})

test.each([
  [
    'a spreadsheet',
    [0x50, 0x4b, 0x03, 0x04, 0x14],
    'This is a spreadsheet or an archive, not a CSV file. Open it, save the sheet as CSV and choose that file.',
  ],
  [
    'a database',
    [...Buffer.from('SQLite format 3\0\x10\x00')],
    'This is a database, not a CSV file. To open a backup, use Restore.',
  ],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'is not text'],
  ['a PDF', [...Buffer.from('%PDF-1.7\n')], 'is not text'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'is not text'],
  ['a gzip file', [0x1f, 0x8b, 0x08], 'is not text'],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x41], 'is not text'],
  ['text with a NUL', [...Buffer.from('title,start_time\nA,\0')], 'is not text'],
  ['noise', Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'is not text'],
])('%s is refused in a plain sentence', (_kind, bytes, sentence) => {
  expect(refusalOf(readText(Uint8Array.from(bytes)))).toContain(sentence)
})

test('an empty file and one of more than 20 MB are refused', () => {
  expect(refusalOf(readText(new Uint8Array()))).toBe('This file is empty. Nothing was imported.')
  expect(refusalOf(readText(new Uint8Array(MOST_BYTES + 1).fill(65)))).toBe(
    'This file is 21 MB; Rackside reads exports up to 20 MB. Export a shorter time span.',
  )
})

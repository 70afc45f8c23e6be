import { basename, join, posix, resolve, sep, win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handoutFileName, plainFileName, safeFileName } from '../../../../src/main/files/file-names'
import { calendarDate } from '../../../../src/shared/kernel/calendar-date'

const date = calendarDate('2026-11-22')
const weeks = { first: 1, last: 4 }

function named(client: string, program = 'Max strength 1'): string {
  return handoutFileName({ client, program, weeks, date })
}

const HOSTILE = [
  '../../etc/passwd',
  '..\\..\\Windows\\System32',
  '/absolute/name',
  'C:\\temp',
  'a:b',
  'CON',
  'nul.txt',
  'com1',
  'LPT9.tar.gz',
  'aux ',
  'Dana\u0000Cruz',
  'Dana\nCruz\r\n',
  '\u202egnp.exe',
  'x\u2066y\u2069',
  'zero\u200bwidth\ufeff',
  'trailing dots...',
  'trailing space   ',
  '.hidden',
  '-rf',
  '~root',
  '$(rm -rf ~)',
  '`id`',
  '<>:"/\\|?*',
  '',
  '   ',
  '...',
  '👩‍👩‍👧'.repeat(60),
  'Ж'.repeat(300),
  'M'.repeat(300),
  'e\u0301'.repeat(200),
  'half \ud83d',
  '山田花子',
]

test('a handout is called after client, program, weeks and date', () => {
  expect(named('Dana Cruz')).toBe('Dana Cruz – Max strength 1 – W1-4 – 2026-11-22.pdf')
  const single = { client: 'Dana Cruz', program: 'Return', weeks: { first: 3, last: 3 }, date }
  expect(handoutFileName(single)).toBe('Dana Cruz – Return – W3 – 2026-11-22.pdf')
})

test('names of other scripts stay readable', () => {
  expect(named('Ευφροσύνη Щербак')).toMatch(/^Ευφροσύνη Щербак – Max strength 1/)
  expect(named('山田花子')).toMatch(/^山田花子 – /)
})

test.each(HOSTILE)('%j as a name leads nowhere and is taken by every file system', (hostile) => {
  for (const name of [named(hostile), named('Dana', hostile), named(hostile, hostile)]) {
    expectSafe(name)
    expect(name).toMatch(/W1-4 – 2026-11-22\.pdf$/)
  }
  expectSafe(safeFileName([hostile], { tail: [], extension: 'csv' }))
  expectSafe(plainFileName(hostile, { date, id: hostile, extension: 'zip' }))
})

test('any text makes a safe name', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 200 })
  const check = (client: string, program: string) => expectSafe(named(client, program))
  fc.assert(fc.property(texts, texts, check), { seed: 5, numRuns: 500 })
})

test('the longer part is cut first, the date never', () => {
  const name = named('Dana Cruz', 'Block of very many words '.repeat(20))
  expect(name).toMatch(/^Dana Cruz – Block of very many words .* – W1-4 – 2026-11-22\.pdf$/)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
  expect(Buffer.byteLength(name)).toBeGreaterThan(112)
})

test('a name that is cut is not cut inside a character', () => {
  expect(named('👩‍👩‍👧'.repeat(60)).isWellFormed()).toBe(true)
  expect(named('é'.repeat(200))).toMatch(/^é+ – /)
})

test('nothing left of a name is still a name', () => {
  expect(safeFileName(['...', '/'], { tail: [], extension: 'pdf' })).toBe('Rackside.pdf')
})

test('a device name of Windows is set apart', () => {
  expect(safeFileName(['CON'], { tail: [], extension: 'pdf' })).toBe('_CON.pdf')
  expect(safeFileName(['nul.txt'], { tail: [], extension: 'pdf' })).toBe('_nul.txt.pdf')
  expect(safeFileName(['Conrad'], { tail: [], extension: 'pdf' })).toBe('Conrad.pdf')
})

test('a batch has a plain name that sorts by day', () => {
  const name = plainFileName('Séances du mardi', { date, id: 'K7M4QX', extension: 'pdf' })
  expect(name).toBe('seances-du-mardi-2026-11-22-k7m4qx.pdf')
})

function expectSafe(name: string): void {
  const home = resolve('handouts')
  expect(join(home, name)).toBe(home + sep + name)
  expect(basename(name)).toBe(name)
  expect(posix.basename(name)).toBe(name)
  expect(win32.basename(name)).toBe(name)
  expect(Buffer.byteLength(name, 'utf8')).toBeLessThanOrEqual(120)
  expect(name.isWellFormed()).toBe(true)
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u)
  expect(name).not.toMatch(/^[.\-~ ]|[. ]$/)
  expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
  expect(name).toMatch(/^.+\.(pdf|csv|zip)$/u)
}

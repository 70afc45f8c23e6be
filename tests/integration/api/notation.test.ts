import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notation } from '../../../src/main/api/notation'
import { computingMs } from '../../support/computing-time'
import { EXAMPLES } from '../../support/shorthand-examples'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeAll(async () => {
  studio = await openTestStudio()
})
afterAll(() => studio.remove())

const read = async (text: string, more: { unit?: 'kg' | 'lb'; place?: 'program' | 'log' } = {}) =>
  expectValue(await studio.api.notation.parse({ text, ...more }))

test('every act of the area has a handler', () => {
  expect(Object.keys(notation).sort()).toEqual(Object.keys(studio.api.notation).sort())
})

test('a line of a program is answered with its meaning, its words and its one spelling', async () => {
  const answer = await read('4 x 8 @ RPE 8')
  expect(Object.keys(answer)).toEqual(['prescription', 'echo', 'canonical', 'unread'])
  expect(answer).toMatchObject({
    prescription: { v: 1, src: '4 x 8 @ RPE 8', groups: [{ role: 'work' }] },
    echo: '4 sets of 8 @ RPE 8',
    canonical: '4x8 @8',
    unread: [],
  })
})

test('a slip keeps its place and gets a suggestion', async () => {
  const { unread, canonical } = await read('4x8 tmepo 3010')
  expect(unread).toEqual([{ from: 4, to: 9, text: 'tmepo', suggestion: 'tempo' }])
  expect(canonical).toBe('4x8 tmepo 3010')
})

test('a load without a unit is in the unit that was asked for', async () => {
  expect((await read('5x3 @100', { unit: 'lb' })).echo).toBe('5 sets of 3 at 100 lb')
  expect((await read('5x3 @100')).echo).toBe('5 sets of 3 at 100 (client unit)')
})

test('in the log the pair is load x reps, in the studio’s unit where none is said', async () => {
  const answer = await read('102,5 x 5 @8', { place: 'log' })
  expect(answer).toMatchObject({
    prescription: { sets: [{ kind: 'done', ordinal: 1, side: 'both', reps: 5 }] },
    echo: '5 reps with 102.5 kg at RPE 8',
    canonical: '102.5kgx5 @8',
    unread: [],
  })
  expect((await read('100x5 hmm', { place: 'log', unit: 'lb' })).unread).toEqual([
    { from: 6, to: 9, text: 'hmm' },
  ])
})

test.each(EXAMPLES)('%s is printed back from its meaning', async (typed) => {
  const answer = await read(typed)
  const { text } = expectValue(await studio.api.notation.print(answer))
  expect(text).toBe(answer.canonical)
})

test('a log entry is printed back from its meaning', async () => {
  const { prescription } = await read('L24x10 R24x8 !knee 3 // slow', { place: 'log' })
  const { text } = expectValue(await studio.api.notation.print({ prescription }))
  expect(text).toBe('L24kgx10 R24kgx8 !knee 3 // slow')
})

const pieces = ['3x8', '75%', '@8', 'wu 2x5;', '|', 'drop', '((((', '12/10/', 'rpe', '1e9 ', '9,9,']

describe.each(['program', 'log'] as const)('bad input in the %s', (place) => {
  test.each([
    ['nothing', ''],
    ['only spaces', '   \u00a0\u2003  '],
    ['control characters', '4x8\u0000 @8\u0007\u001b[31m'],
    ['right-to-left text', 'سكوات \u202e4x8\u202c @8'],
    ['Arabic digits', '٤x٨ @٨'],
    ['full-width digits', '４ｘ８ ＠８'],
    ['half an emoji', '4x8 \ud83d'],
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 digits', '7'.repeat(100_000)],
    ['100,000 blanks', ' '.repeat(100_000)],
    ...pieces.map((piece) => [
      `100,000 characters of ${piece}`,
      piece.repeat(100_000 / piece.length),
    ]),
    ...pieces.map((piece) => [
      `4,000 characters of ${piece}`,
      `${piece} `.repeat(4000 / (piece.length + 1)),
    ]),
  ])('%s: answered at once, and every sign is read or kept', async (_, text = '') => {
    const started = computingMs()
    const answer = await read(text, { place })
    // Many times what it takes: what grows with the square of the text would take minutes.
    expect(computingMs() - started).toBeLessThan(4000)
    for (const stretch of answer.unread) {
      expect(text.slice(stretch.from, stretch.to)).toBe(stretch.text)
    }
    expect(answer.prescription.src).toBe(text)
    const left = answer.unread.reduce((sum, { text: kept }) => sum + kept.trim().length, 0)
    if (text.trim().length > 4000) expect(left).toBeGreaterThan(text.trim().length - 4100)
  })
})

test('Arabic and full-width digits are digits', async () => {
  for (const text of ['٤x٨ @٨', '４ｘ８ ＠８']) {
    expect((await read(text)).canonical).toBe('4x8 @8')
  }
})

test('more than can be taken in at once is refused with a plain sentence', async () => {
  const answer = await studio.api.notation.parse({ text: 'x'.repeat(200_001) })
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', message: expect.stringContaining('200,000 characters') },
  })
})

import { describe, expect, test } from 'vitest'
import { readPattern } from '../../../../../../src/shared/domain/programs/roster-edit/read-pattern'

const terms = (text: string) => readPattern(text, 'kg').terms

describe('what a coach types to find cells', () => {
  test('nothing means any cell', () => {
    expect(terms('')).toEqual([])
    expect(terms('   ')).toEqual([])
  })

  test('shorthand is looked for by its meaning', () => {
    const [term, ...more] = terms('5 x 5 @8')
    expect(more).toEqual([])
    expect(term).toMatchObject({
      kind: 'like',
      groups: [{ scheme: { kind: 'sets', sets: { from: 5, to: 5 } }, effort: { kind: 'rpe' } }],
    })
  })

  test.each([
    ['rpe >= 9', 'rpe', '>=', 9],
    ['@>=9', 'rpe', '>=', 9],
    ['≥9 RPE', 'rpe', '>=', 9],
    ['>80%', 'percent', '>', 80_000],
    ['<= 102,5kg', 'kg', '<=', 102_500],
    ['load > 60', 'kg', '>', 60_000],
    ['load > 60lb', 'lb', '>', 60_000],
    ['sets>4', 'sets', '>', 4],
    ['<6 reps', 'reps', '<', 6],
    ['rir<2', 'rir', '<', 2],
    ['rest<90s', 'rest', '<', 90],
  ])('%s compares', (text, part, sign, value) => {
    expect(terms(text)).toEqual([{ kind: 'compare', part, sign, value }])
  })

  test('a part is looked for by its name, beside shorthand and comparisons', () => {
    expect(terms('%')).toEqual([{ kind: 'has', part: 'percent' }])
    expect(terms('5x5 % rpe>=8').map((term) => term.kind)).toEqual(['compare', 'has', 'like'])
  })

  test('words in quotes and words that are no shorthand are looked for as they stand', () => {
    expect(terms('"slow down" 5x5')[0]).toEqual({ kind: 'text', text: 'slow down' })
    expect(terms('zzz qqq')).toEqual([{ kind: 'text', text: 'zzz qqq' }])
    expect(terms('5x5 | 5x4')).toEqual([{ kind: 'text', text: '5x5 | 5x4' }])
    expect(terms('>9')).toEqual([{ kind: 'text', text: '>9' }])
  })

  test('300 characters of nonsense are words, too', () => {
    const nonsense = 'q)(*&^%$#'.repeat(34).slice(0, 300)
    expect(terms(nonsense)).toMatchObject([{ kind: 'text' }])
  })
})

import { expect, test } from 'vitest'
import { type LastSet, lastTimeWords } from '../../../../../src/shared/domain/sessions/last-time'
import { load } from '../../../../../src/shared/domain/units/load'

const one = { implements: 1 } as const
const set = (kg: number, reps: number, rpe?: number): LastSet => ({
  load: { kind: 'absolute', load: load(kg, 'kg') },
  reps,
  ...(rpe === undefined ? {} : { rpe }),
})

test('like sets are counted, with the hardest effort', () => {
  expect(lastTimeWords([set(100, 5, 7), set(100, 5, 7.5)], one)).toBe('100: 2 × 5 @7.5')
})

test('falling reps are read in order', () => {
  const sets = [set(18, 10), set(18, 9), set(18, 8)]
  expect(lastTimeWords(sets, { implements: 2 })).toBe('2×18: 10 9 8')
})

test('changing loads are read one by one, with the reps once where they agree', () => {
  expect(lastTimeWords([set(100, 5), set(105, 5)], one)).toBe('100 105: 5')
  expect(lastTimeWords([set(100, 5), set(105, 3)], one)).toBe('100: 5, 105: 3')
})

test('holds without a load say their seconds, and the first time says nothing', () => {
  expect(lastTimeWords([{ load: { kind: 'none' }, seconds: 30 }], one)).toBe('1 × 30 s')
  expect(lastTimeWords([], one)).toBe('')
})

test('last time in kilograms is named as such beside a client in pounds', () => {
  expect(lastTimeWords([set(25, 10), set(25, 5)], { implements: 1, usual: 'lb' })).toBe(
    '25 kg: 10 5',
  )
})

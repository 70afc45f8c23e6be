import { expect, test } from 'vitest'
import type { PrescribedSet } from '../../../../../src/shared/domain/sessions/prescribed-set'
import {
  loadWords,
  prescribedWords,
  workWords,
} from '../../../../../src/shared/domain/sessions/set-words'
import { load } from '../../../../../src/shared/domain/units/load'

const one = { implements: 1 } as const
const kg = (value: number) => ({ kind: 'absolute', load: load(value, 'kg') }) as const
const set = (change: Partial<PrescribedSet> = {}): Omit<PrescribedSet, 'text'> => ({
  isWarmUp: false,
  load: kg(102.5),
  isOpen: false,
  isPerSide: false,
  repsFrom: 5,
  repsTo: 5,
  ...change,
})

test('a set stands on paper with load, reps and effort', () => {
  expect(prescribedWords(set({ rpe: 7.5 }), one)).toBe('102.5 × 5 @7.5')
})

test('two dumbbells, a range, both sides and an open end are written as coaches write them', () => {
  const both = set({ load: kg(18), repsFrom: 8, repsTo: 10 })
  expect(prescribedWords(both, { implements: 2 })).toBe('2×18 × 8–10')
  expect(workWords(set({ isPerSide: true, repsFrom: 8, repsTo: 8 }))).toBe('8 / 8')
  expect(workWords(set({ isOpen: true }))).toBe('5+')
})

test('holds and carries are written in their own measure', () => {
  const { repsFrom: _, repsTo: __, ...plain } = set({ load: { kind: 'none' } })
  expect(workWords({ ...plain, seconds: 35, isPerSide: true })).toBe('35 s / 35 s')
  expect(workWords({ ...plain, metres: 20 })).toBe('20 m')
  expect(workWords({ ...plain, isOpen: true })).toBe('max')
})

test('bodyweight says what hangs on it or takes from it', () => {
  const added = (value: number) => ({ kind: 'bodyweight', added: load(value, 'kg') }) as const
  expect(loadWords({ kind: 'bodyweight' }, one)).toBe('bw')
  expect(loadWords(added(10), one)).toBe('bw+10')
  expect(loadWords(added(-15), one)).toBe('bw−15')
  expect(loadWords({ kind: 'none' }, one)).toBe('')
})

test('a load in another unit than the client’s names it', () => {
  const inPounds = { implements: 1, usual: 'lb' } as const
  expect(prescribedWords(set(), inPounds)).toBe('102.5 kg × 5')
  expect(loadWords({ kind: 'bodyweight', added: load(-10, 'kg') }, inPounds)).toBe('bw−10 kg')
  expect(loadWords({ kind: 'absolute', load: load(225, 'lb') }, inPounds)).toBe('225')
})

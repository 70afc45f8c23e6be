import { expect, it } from 'vitest'
import {
  readDose,
  readScheme,
} from '../../../../../../src/shared/domain/notation/reading/read-scheme'

it.each([
  ['3-4 x 8', { scheme: { kind: 'sets', sets: { from: 3, to: 4 } } }],
  ['3 sets of 8 reps', { scheme: { sets: { from: 3, to: 3 } } }],
  ['4 rounds of 10', { scheme: { kind: 'sets', sets: { from: 4, to: 4 } } }],
  ['4 rounds', { scheme: { kind: 'rounds', rounds: { from: 4, to: 4 } } }],
  ['emom 10: 3', { scheme: { sets: { from: 10, to: 10 } }, every: 60 }],
  ['e3mom 10 x2', { scheme: { sets: { from: 3, to: 3 } }, every: 180 }],
  ['myo 15+4x5', { scheme: { kind: 'myo', activation: 15, minis: 4, reps: 5 } }],
  ['50 total', { scheme: { kind: 'total', reps: 50 } }],
  ['build up to a 3rm', { scheme: { kind: 'rep-max', way: 'work-up', reps: 3 } }],
  ['test 1rm', { scheme: { kind: 'rep-max', way: 'test', reps: 1 } }],
  ['amrap', { scheme: { work: { kind: 'amrap' } } }],
  ['12/10/8', { scheme: { sets: { from: 3, to: 3 } } }],
  ['3x8/8', { scheme: { work: { reps: { kind: 'one', value: 8 } } }, perSide: true }],
  ['2x8/8', { scheme: { work: { reps: { kind: 'each', values: [8, 8] } } } }],
])('reads the scheme %s', (typed, meaning) => {
  const read = readScheme(typed, 0)
  expect(read?.value).toMatchObject(meaning)
  expect(read?.to).toBe(typed.length)
})

it('reads a dose to be done on each side, and none without the side', () => {
  expect(readScheme('5x/side', 0)).toMatchObject({ value: { scheme: { sets: { to: 1 } } }, to: 2 })
  expect(readScheme('5', 0)).toBeUndefined()
})

it('reads a bare measure as one set', () => {
  expect(readDose('30s', 0)?.value.scheme).toMatchObject({ work: { kind: 'time' } })
})

it('refuses no sets and no repetitions', () => {
  expect([readScheme('0x5', 0), readScheme('5x0', 0)]).toEqual([undefined, undefined])
})

import { expect, it } from 'vitest'
import {
  readRepList,
  readReps,
  readSaidReps,
} from '../../../../../../src/shared/domain/notation/reading/read-reps'

it.each([
  ['8', { reps: { kind: 'one', value: 8 } }],
  ['[8-12]', { reps: { kind: 'range', from: 8, to: 12 } }],
  ['12, 10, 8 reps', { reps: { kind: 'each', values: [12, 10, 8] } }],
  ['5/3/1+', { reps: { kind: 'each', values: [5, 3, 1] }, open: 'last' }],
  ['(8-12+)', { reps: { kind: 'range', from: 8, to: 12 }, open: 'every' }],
  ['(1/2/3)', { kind: 'ladder', rungs: [1, 2, 3] }],
])('reads %s', (typed, work) => {
  const read = readReps(typed, 0)
  expect(read?.value).toMatchObject(work)
  expect(read?.to).toBe(typed.length)
})

it('leaves a number to the load, effort or scheme it belongs to', () => {
  expect(['100kg', '2 rir', '80%', '2:00'].map((typed) => readReps(typed, 0))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(readReps('5, 2x8', 0)?.to).toBe(1)
})

it('takes falling numbers alone as sets, and one number only where it says reps', () => {
  expect(readRepList('21-15-9', 0)?.value).toMatchObject({ reps: { values: [21, 15, 9] } })
  expect(readSaidReps('10 reps', 0)?.value).toMatchObject({ reps: { value: 10 } })
  expect(readSaidReps('10', 0)).toBeUndefined()
})

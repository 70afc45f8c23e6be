import { expect, test } from 'vitest'
import * as examples from '../../../../../../src/shared/domain/programs/check/example-subject'

test('an example program has as many weeks as its longest lift and marks its deloads', () => {
  const { oneLift, work } = examples
  expect(oneLift([work(3), work(2)], {}, { deloads: [1] }).weeks).toEqual([
    { isDeload: false },
    { isDeload: true },
  ])
})

test('loads of examples are kilograms', () => {
  expect(examples.set({ kg: 2.5, reps: [8, 10] })).toEqual({
    reps: { from: 8, to: 10 },
    loadMg: 2_500_000,
  })
})

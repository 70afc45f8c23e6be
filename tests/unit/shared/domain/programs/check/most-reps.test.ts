import { expect, test } from 'vitest'
import { chartMostReps } from '../../../../../../src/shared/domain/programs/check/most-reps'

test('the NSCA chart gives eight reps at 80 percent and one at the max', () => {
  expect(chartMostReps(80)).toBe(8)
  expect(chartMostReps(100)).toBe(1)
  expect(chartMostReps(105)).toBe(1)
})

test('between two rows the lower percentage counts', () => {
  expect(chartMostReps(82)).toBe(8)
})

test('below its last row the chart says nothing', () => {
  expect(chartMostReps(69)).toBeUndefined()
})

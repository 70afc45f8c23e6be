import { expect, test } from 'vitest'
import {
  at,
  HALF_WIDTH,
  last,
  median,
  robustDeviation,
} from '../../../../../../src/shared/domain/progress/trend/statistics'

test('one typing slip moves the median little and the deviation not much', () => {
  expect(median([100, 101, 102, 103, 1030])).toBe(102)
  expect(median([100, 102])).toBe(101)
  expect(robustDeviation([100, 101, 102, 103, 1030])).toBeCloseTo(1.4826, 6)
})

test('loads that repeat have no deviation', () => {
  expect(robustDeviation([60, 60, 60, 62.5])).toBe(0)
})

test('the 80 % interval is wider than the 50 % one', () => {
  expect(HALF_WIDTH.eighty).toBeGreaterThan(HALF_WIDTH.fifty)
})

test('asking for a session that is not there is a mistake, not a zero', () => {
  expect(at([1, 2], 1)).toBe(2)
  expect(last([1, 2])).toBe(2)
  expect(() => at([1, 2], 2)).toThrow('no element 2')
  expect(() => median([])).toThrow()
})

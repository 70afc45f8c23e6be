import { expect, test } from 'vitest'
import { isDropping } from '../../../../../../src/shared/domain/progress/trend/drop-alarm'
import { trendOf } from '../../../../../../src/shared/domain/progress/trend/trend-line'
import { pointsOf } from '../rows'

function drops(weights: readonly number[]) {
  const points = pointsOf(weights)
  const trend = trendOf(points)
  if (!trend) throw new Error('no trend')
  return isDropping(points, trend)
}

const rise = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114]

test('several sessions well below a long rise raise the alarm', () => {
  expect(drops([...rise, 100, 99, 98, 97])).toBe(true)
})

test('one session does not, however light it was', () => {
  expect(drops([...rise, 20])).toBe(false)
})

test('steady progress and repeated loads raise none', () => {
  expect(drops(rise)).toBe(false)
  expect(drops([60, 60, 60, 60, 60, 60, 60])).toBe(false)
})

test('a drop that has been made good again is over', () => {
  expect(drops([...rise, 100, 99, 98, 118, 119, 120, 121])).toBe(false)
})

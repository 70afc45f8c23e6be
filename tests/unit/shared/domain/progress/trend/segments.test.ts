import { expect, test } from 'vitest'
import { cutAtGaps, GAP_DAYS } from '../../../../../../src/shared/domain/progress/trend/segments'
import { day, seriesOf, session, singles } from '../rows'

function lengths(days: readonly number[], cuts: readonly number[] = []) {
  const rows = days.flatMap((each) => session(day(each), '100 x 1 @10'))
  return cutAtGaps(seriesOf(rows), cuts.map(day)).map(({ points }) => points.length)
}

test('fourteen days without the lift cut the trend, thirteen do not', () => {
  expect(GAP_DAYS).toBe(14)
  expect(lengths([0, 7, 20])).toEqual([3])
  expect(lengths([0, 7, 21])).toEqual([2, 1])
})

test('a session without a usable set still keeps the stretch together', () => {
  const rows = [
    ...singles([100, 102, 104], 8),
    ...session(day(24), '60 x 20 @8'),
    ...session(day(32), '106 x 1 @10'),
  ]
  expect(cutAtGaps(seriesOf(rows)).map(({ points }) => points.length)).toEqual([4])
})

test('the coach can cut where an injury or another machine begins', () => {
  expect(lengths([0, 4, 8, 12], [8])).toEqual([2, 2])
})

test('a deload week is training: it does not cut', () => {
  const rows = [
    ...singles([100, 102], 7),
    ...session(day(14), '70 x 5 @7', { deload: true }),
    ...session(day(21), '104 x 1 @10'),
  ]
  expect(cutAtGaps(seriesOf(rows))).toHaveLength(1)
})

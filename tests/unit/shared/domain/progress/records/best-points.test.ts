import { expect, test } from 'vitest'
import { bestPoints } from '../../../../../../src/shared/domain/progress/records/best-points'
import { outliersOf } from '../../../../../../src/shared/domain/progress/trend/outliers'
import { course, day, pointsOf, seriesOf, session } from '../rows'

const none: ReadonlySet<never> = new Set()

test('diamonds stand where a session was the best so far', () => {
  const bests = bestPoints(pointsOf([100, 102, 101, 102, 105]), none)
  expect(bests.map(({ point, previous }) => [point.value, previous])).toEqual([
    [102, 100],
    [105, 102],
  ])
})

test('a jump nobody confirms is no record, the same jump confirmed is one', () => {
  const alone = pointsOf([100, 101, 100, 101, 125])
  expect(bestPoints(alone, outliersOf(alone)).map(({ point }) => point.value)).toEqual([101])
  const confirmed = pointsOf([100, 101, 100, 101, 125, 124, 125, 126])
  expect(bestPoints(confirmed, outliersOf(confirmed)).at(-1)?.point.value).toBe(126)
})

test('a deload is no record, whatever it estimates', () => {
  const rows = [
    ...course(['100 x 5 @9', '100 x 5 @9']),
    ...session(day(8), '100 x 5 @7', { deload: true }),
  ]
  expect(bestPoints(seriesOf(rows).points, none)).toEqual([])
})

test('weak estimates compete only among their like', () => {
  const mixed = seriesOf(course(['100 x 5 @8', '101 x 5 @8', '100 x 12 @10'])).points
  expect(bestPoints(mixed, none).map(({ point }) => point.set.reps)).toEqual([5])
  const allWeak = seriesOf(course(['100 x 11 @10', '102 x 11 @10', '104 x 11 @10'])).points
  expect(bestPoints(allWeak, none)).toHaveLength(2)
})

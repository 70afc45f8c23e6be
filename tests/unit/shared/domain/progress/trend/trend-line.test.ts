import { expect, test } from 'vitest'
import {
  bandOn,
  ENOUGH_DAYS,
  ENOUGH_SESSIONS,
  isEnough,
  type TrendLine,
  trendOf,
  valueOn,
} from '../../../../../../src/shared/domain/progress/trend/trend-line'
import { day, pointsOf } from '../rows'

const noisy = [100, 103, 101, 105, 104, 108, 106, 110]

function trend(weights: readonly number[], every = 7): TrendLine {
  const found = trendOf(pointsOf(weights, every))
  if (!found) throw new Error('no trend')
  return found
}

test('six sessions over three weeks are needed before a direction is named', () => {
  expect([ENOUGH_SESSIONS, ENOUGH_DAYS]).toEqual([6, 21])
  expect(isEnough(pointsOf([1, 2, 3, 4, 5], 7))).toBe(false)
  expect(isEnough(pointsOf([1, 2, 3, 4, 5, 6], 4))).toBe(false)
  expect(isEnough(pointsOf([1, 2, 3, 4, 5, 6], 5))).toBe(true)
  expect(trendOf(pointsOf([1, 2, 3, 4, 5], 7))).toBeUndefined()
})

test('two and a half kilograms a week are two and a half kilograms a week', () => {
  const found = trend([100, 102.5, 105, 107.5, 110, 112.5])
  expect(found.slope).toBeCloseTo(2.5, 6)
  expect(valueOn(found, day(0))).toBeCloseTo(100, 6)
  expect(valueOn(found, day(42))).toBeCloseTo(115, 6)
  expect(found.count).toBe(6)
})

test('the slope goes by dates, not by the number of sessions', () => {
  const weekly = trend([100, 101, 102, 103, 104, 105, 106], 7)
  const twice = trend([100, 101, 102, 103, 104, 105, 106], 3.5 * 2)
  expect(twice.slope).toBe(weekly.slope)
  expect(trend([100, 101, 102, 103, 104, 105, 106, 107], 4).slope).toBeCloseTo(7 / 4, 6)
})

test('the band holds the 50 % band, and widens away from the middle of the training', () => {
  const found = trend(noisy)
  expect(bandOn(found, day(28), 'fifty')).toBeLessThan(bandOn(found, day(28), 'eighty'))
  expect(bandOn(found, day(90), 'eighty')).toBeGreaterThan(bandOn(found, day(28), 'eighty'))
})

test('about eight of ten sessions lie inside the 80 % band', () => {
  const points = pointsOf([100, 104, 101, 106, 103, 104, 108, 105, 110, 107, 111, 108, 113, 110], 4)
  const found = trendOf(points)
  if (!found) throw new Error('no trend')
  const inside = points.filter(
    (point) =>
      Math.abs(point.value - valueOn(found, point.day)) <= bandOn(found, point.day, 'eighty'),
  )
  expect(inside.length / points.length).toBeGreaterThan(0.7)
})

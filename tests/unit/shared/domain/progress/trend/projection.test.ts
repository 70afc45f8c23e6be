import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bandOf,
  projectionOf,
  WEEKS_AHEAD,
} from '../../../../../../src/shared/domain/progress/trend/projection'
import {
  type TrendLine,
  trendOf,
} from '../../../../../../src/shared/domain/progress/trend/trend-line'
import { daysBetween } from '../../../../../../src/shared/kernel/calendar-date'
import { day, pointsOf } from '../rows'

function trend(weights: readonly number[], every: number): TrendLine {
  const found = trendOf(pointsOf(weights, every))
  if (!found) throw new Error('no trend')
  return found
}

const steady = [100, 101, 103, 103, 105, 106]

test('the projection starts at the last session and ends six weeks later', () => {
  const points = projectionOf(trend(steady, 7), day(35))
  expect(points[0]?.day).toBe(day(35))
  expect(points.at(-1)?.day).toBe(day(35 + 42))
  expect(points).toHaveLength(WEEKS_AHEAD + 1)
})

test('three weeks of training are too little to look ahead', () => {
  expect(projectionOf(trend([...steady, 107], 4), day(24))).toEqual([])
})

test('once the lift has paused two weeks nothing is projected', () => {
  expect(projectionOf(trend(steady, 7), day(48))).not.toEqual([])
  expect(projectionOf(trend(steady, 7), day(49))).toEqual([])
})

test('the 50 % band lies inside the 80 % band and both widen with time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 80, max: 140 }), { minLength: 6, maxLength: 20 }),
      (weights) => {
        const line = trend(weights, 7)
        const points = projectionOf(line, line.to)
        const widths = points.map(({ eighty: [low, high] }) => high - low)
        for (const { fifty, eighty, middle } of points) {
          expect(eighty[0]).toBeLessThanOrEqual(fifty[0])
          expect(fifty[1]).toBeLessThanOrEqual(eighty[1])
          expect(fifty[0]).toBeLessThanOrEqual(middle)
        }
        expect(widths).toEqual(widths.toSorted((a, b) => a - b))
      },
    ),
    { seed: 4, numRuns: 60 },
  )
})

test('the band of a trend runs from its first session to its last', () => {
  const band = bandOf(trend(steady, 5))
  expect([band[0]?.day, band.at(-1)?.day]).toEqual([day(0), day(25)])
  const steps = band
    .slice(1)
    .map((point, index) => daysBetween(band[index]?.day ?? point.day, point.day))
  expect(Math.min(...steps)).toBeGreaterThan(0)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  axisFromZero,
  ownAxis,
  ownRange,
} from '../../../../../../src/shared/domain/progress/charts/value-axis'

const values = fc.array(fc.double({ min: 5, max: 400, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
})

test('a flat lift looks flat: the scale spans at least 6 % of the value', () => {
  expect(ownRange([72, 72, 72])).toEqual({ low: 72 - 2.16, high: 72 + 2.16 })
  expect(ownRange([110, 128])).toEqual({ low: 110, high: 128 })
})

test('ticks are round numbers around the values', () => {
  expect(ownAxis([97, 138])).toMatchObject({ from: 95, to: 140, ticks: [100, 110, 120, 130, 140] })
  expect(ownAxis([60.2, 64.9])).toMatchObject({ ticks: [60, 61, 62, 63, 64, 65], digits: 0 })
})

test('small loads get the decimals that tell their ticks apart', () => {
  const axis = ownAxis([10, 11.25])
  expect(axis.digits).toBe(2)
  expect(axis.ticks).toEqual([10, 10.25, 10.5, 10.75, 11, 11.25])
})

test('bars start at zero', () => {
  expect(axisFromZero([2.3, 4.9]).ticks[0]).toBe(0)
  expect(axisFromZero([]).ticks[0]).toBe(0)
})

test('every value lies on its own axis, which is never narrower than 6 %', () => {
  fc.assert(
    fc.property(values, (loads) => {
      const { from, to, ticks } = ownAxis(loads)
      expect(Math.min(...loads)).toBeGreaterThanOrEqual(from - 1e-3)
      expect(Math.max(...loads)).toBeLessThanOrEqual(to + 1e-3)
      expect(to - from).toBeGreaterThanOrEqual(0.0599 * Math.max(...loads))
      expect(ticks.length).toBeLessThan(9)
    }),
    { seed: 1, numRuns: 300 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  along,
  angleBetween,
  between,
  beyondReach,
  directionOf,
  distance,
  reach,
} from '../../../../../src/shared/domain/figures/geometry'

test('a direction and a distance lead to a point and back', () => {
  const end = along([1, 2], 30, 0.5)
  expect(distance([1, 2], end)).toBeCloseTo(0.5)
  expect(directionOf([1, 2], end)).toBeCloseTo(30)
  expect(between([0, 0], [2, 4], 0.25)).toEqual([0.5, 1])
  expect(angleBetween(170, -170)).toBeCloseTo(20)
})

const bones = fc.record({
  root: fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  target: fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  upper: fc.double({ min: 0.1, max: 0.3, noNaN: true }),
  lower: fc.double({ min: 0.1, max: 0.3, noNaN: true }),
  bend: fc.constantFrom(1 as const, -1 as const),
})

test('bones keep their lengths wherever the target is, and meet it when it is in reach', () => {
  fc.assert(
    fc.property(bones, (limb) => {
      const { joint, end } = reach(limb)
      expect(distance(limb.root, joint)).toBeCloseTo(limb.upper, 5)
      expect(distance(joint, end)).toBeCloseTo(limb.lower, 3)
      if (beyondReach(limb) === 0) expect(distance(end, limb.target)).toBeLessThan(1e-3)
    }),
    { seed: 7, numRuns: 300 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isHarderThanPlanned,
  meanDrift,
  sessionsOfDrift,
} from '../../../../../src/shared/domain/today/session-drift'

test('four sessions in a row half a point or more above plan are a drift, also below a mean of one', () => {
  expect(isHarderThanPlanned([0, 0.1, 0.9, 1.1, 0.8, 0.75])).toBe(true)
  expect(meanDrift([0.9, 1.1, 0.8, 0.8])).toBeCloseTo(0.9)
})

test('one session as planned is no drift, however hard the others felt', () => {
  expect(isHarderThanPlanned([2, 2, 0.2, 2])).toBe(false)
  expect(isHarderThanPlanned([1.5, 1.5, 1.5, 0])).toBe(false)
})

test('three sessions can be a drift while there are no more, two cannot', () => {
  expect(isHarderThanPlanned([0.5, 0.5, 0.5])).toBe(true)
  expect(isHarderThanPlanned([2, 2])).toBe(false)
  expect(meanDrift([3, 3])).toBeUndefined()
  expect([sessionsOfDrift([1, 1, 1]), sessionsOfDrift([1, 1, 1, 1, 1])]).toEqual([3, 4])
})

test('a client who rates within a quarter point around the plan is never flagged', () => {
  const steady = fc.array(fc.double({ min: -0.25, max: 0.25, noNaN: true }), { maxLength: 20 })
  fc.assert(
    fc.property(steady, (drifts) => !isHarderThanPlanned(drifts)),
    { seed: 7 },
  )
})

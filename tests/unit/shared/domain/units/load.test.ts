import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  exactMass,
  type Load,
  load,
  loadIn,
  loadMg,
  loadOfExact,
  mgIn,
} from '../../../../../src/shared/domain/units/load'

const seed = { seed: 1959 }
const anyLoad: fc.Arbitrary<Load> = fc.record({
  milli: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  unit: fc.constantFrom('kg' as const, 'lb' as const),
})

test('a pound is exactly 0.45359237 kg', () => {
  expect(loadIn(load(1, 'lb'), 'kg')).toBe(0.45359237)
  expect(exactMass(load(100_000, 'lb')) / exactMass(load(1000, 'kg'))).toBe(45.359237)
  expect(loadMg(load(45, 'lb'))).toBe(20_411_657)
  expect(mgIn(453_592_370, 'lb')).toBe(1000)
})

test('two loads are the same mass only when they are', () => {
  expect(exactMass(load(20, 'kg'))).not.toBe(exactMass(load(44.092, 'lb')))
  expect(exactMass(load(2.5, 'kg')) * 8).toBe(exactMass(load(20, 'kg')))
})

test('a typed load comes back from its exact mass as typed', () => {
  fc.assert(
    fc.property(anyLoad, (typed) => {
      expect(loadOfExact(exactMass(typed), typed.unit)).toEqual(typed)
    }),
    seed,
  )
})

test('milligrams agree with the exact mass to half a milligram', () => {
  fc.assert(
    fc.property(anyLoad, (typed) => {
      expect(Math.abs(loadMg(typed) - exactMass(typed) / 100_000)).toBeLessThanOrEqual(0.5)
    }),
    seed,
  )
})

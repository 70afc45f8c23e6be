import fc from 'fast-check'
import { expect, test } from 'vitest'
import { theilSen } from '../../../../../../src/shared/domain/progress/trend/theil-sen'

const weights = fc.array(fc.integer({ min: 400, max: 2400 }), { minLength: 3, maxLength: 25 })
const seeded = { seed: 20, numRuns: 200 } as const

function line(values: readonly number[]) {
  const found = theilSen(values.map((y, index) => ({ x: index * 3, y })))
  if (!found) throw new Error('no line')
  return found
}

test('steady steps of 2.5 kg every three days are found exactly', () => {
  const { slope, low, high, intercept } = line([100, 102.5, 105, 107.5, 110, 112.5])
  expect(slope).toBeCloseTo(2.5 / 3, 9)
  expect(intercept).toBeCloseTo(100, 9)
  expect([low, high]).toEqual([slope, slope])
})

test('the example of Sen 1968: slope 4, 93 % interval 3.71 to 4.38', () => {
  const weeks = [1, 2, 3, 4, 10, 12, 18]
  const samples = [9, 15, 19, 20, 45, 55, 78].map((y, index) => ({ x: weeks[index] ?? 0, y }))
  const found = theilSen(samples, 1.8119)
  expect(found?.slope).toBeCloseTo(4, 9)
  expect(found?.intercept).toBeCloseTo(4, 9)
  expect(found?.low).toBeCloseTo(3.71, 2)
  expect(found?.high).toBeCloseTo(4.38, 2)
})

test('one typing slip does not bend the line', () => {
  expect(line([100, 101, 102, 103, 1040, 105, 106, 107]).slope).toBeCloseTo(1 / 3, 1)
})

test('two sessions on one day give no slope of their own', () => {
  expect(
    theilSen([
      { x: 5, y: 100 },
      { x: 5, y: 110 },
    ]),
  ).toBeUndefined()
})

test('twice the loads give twice the slope and twice the interval', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 2, max: 9 }), (values, factor) => {
      const [one, many] = [line(values), line(values.map((value) => value * factor))]
      expect(many.slope).toBeCloseTo(one.slope * factor, 6)
      expect(many.low).toBeCloseTo(one.low * factor, 6)
      expect(many.high).toBeCloseTo(one.high * factor, 6)
    }),
    seeded,
  )
})

test('five kilograms more on every session leave the slope as it is', () => {
  fc.assert(
    fc.property(weights, (values) => {
      const [one, heavier] = [line(values), line(values.map((value) => value + 5))]
      expect(heavier.slope).toBeCloseTo(one.slope, 9)
      expect(heavier.intercept).toBeCloseTo(one.intercept + 5, 6)
    }),
    seeded,
  )
})

test('the slope always lies inside its interval', () => {
  fc.assert(
    fc.property(weights, (values) => {
      const { slope, low, high } = line(values)
      expect(low).toBeLessThanOrEqual(slope)
      expect(slope).toBeLessThanOrEqual(high)
    }),
    seeded,
  )
})

test('a log read backwards falls as fast as it rose', () => {
  fc.assert(
    fc.property(weights, (values) => {
      expect(line(values.toReversed()).slope).toBeCloseTo(-line(values).slope, 9)
    }),
    seeded,
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlateStock } from '../../../../../src/shared/domain/strength/implement'
import { plateSums } from '../../../../../src/shared/domain/strength/plate-sums'
import { load } from '../../../../../src/shared/domain/units/load'

const KG = { unit: 'kg', sleeves: 2 } as const

function stock(...heaps: readonly (readonly [kg: number, count: number])[]): PlateStock[] {
  return heaps.map(([kg, count]) => ({ plate: load(kg, 'kg'), count }))
}

test('with 25, 15 and 15 on a side, 30 is made of two fifteens, which greedy loading misses', () => {
  const { platesFor } = plateSums(stock([25, 2], [15, 4]), KG)
  expect(platesFor(30_000)).toEqual(stock([15, 2]))
})

test('the fewest plates are used, and of equal ways the heaviest plate', () => {
  const { platesFor } = plateSums(stock([25, 2], [20, 2], [15, 2], [10, 2], [5, 4]), KG)
  expect(platesFor(35_000)).toEqual(stock([25, 1], [10, 1]))
  expect(platesFor(40_000)).toEqual(stock([25, 1], [15, 1]))
  expect(platesFor(0)).toEqual([])
})

test('an odd plate stays on the floor', () => {
  expect(plateSums(stock([20, 3]), KG).sums).toEqual([0, 20_000])
  expect(plateSums(stock([20, 3]), { unit: 'kg', sleeves: 1 }).sums).toEqual([
    0, 20_000, 40_000, 60_000,
  ])
})

test('plates of the other unit are not counted here', () => {
  const mixed = [...stock([20, 2]), { plate: load(45, 'lb'), count: 2 }]
  expect(plateSums(mixed, KG).sums).toEqual([0, 20_000])
  expect(plateSums(mixed, { unit: 'lb', sleeves: 2 }).sums).toEqual([0, 45_000])
})

test('one heap written in two rows is one heap', () => {
  expect(plateSums(stock([20, 1], [20, 1]), KG).sums).toEqual([0, 20_000])
})

test('asking for a sum that no plates make is a broken promise', () => {
  expect(() => plateSums(stock([20, 2]), KG).platesFor(10_000)).toThrow('no plates make')
})

const heaps = fc.array(
  fc.tuple(
    fc.constantFrom(0.25, 0.5, 1.25, 2.5, 5, 7.3, 10, 15, 20, 25),
    fc.integer({ min: 0, max: 5 }),
  ),
  { maxLength: 5 },
)

test('the search finds exactly the sums that trying everything finds, with as few plates', () => {
  fc.assert(
    fc.property(heaps, (rows) => {
      const { sums, platesFor } = plateSums(stock(...rows), KG)
      const tried = tryEverything(rows)
      expect(sums).toEqual([...tried.keys()].sort((a, b) => a - b))
      for (const sum of sums) {
        const plates = platesFor(sum)
        expect(plates.reduce((total, { plate, count }) => total + plate.milli * count, 0)).toBe(sum)
        expect(plates.reduce((total, { count }) => total + count, 0)).toBe(tried.get(sum))
      }
    }),
    { seed: 25, numRuns: 60 },
  )
})

/** Sum per side → fewest plates, by trying all. */
function tryEverything(rows: readonly (readonly [number, number])[]): Map<number, number> {
  const perKind = new Map<number, number>()
  for (const [kg, count] of rows) perKind.set(kg, (perKind.get(kg) ?? 0) + count)
  let found = new Map([[0, 0]])
  for (const [kg, count] of perKind) {
    const next = new Map<number, number>()
    for (const [sum, plates] of found) {
      for (let used = 0; used <= Math.floor(count / 2); used++) {
        const reached = sum + used * Math.round(kg * 1000)
        next.set(reached, Math.min(plates + used, next.get(reached) ?? Number.POSITIVE_INFINITY))
      }
    }
    found = next
  }
  return found
}

test('dozens of plates weighed to the gram are searched as far as a moment lasts, and rightly', () => {
  const odd = Array.from({ length: 40 }, (_, at) => [1 + at * 0.777, 500] as const)
  const { sums, platesFor } = plateSums(stock(...odd), KG)
  const heaviest = sums.at(-1) ?? 0
  expect(heaviest).toBeGreaterThan(50_000)
  const made = platesFor(heaviest).reduce((sum, { plate, count }) => sum + plate.milli * count, 0)
  expect(made).toBe(heaviest)
})

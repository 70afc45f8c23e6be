import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Implement, PlateStock } from '../../../../../src/shared/domain/strength/implement'
import { prepareLoader } from '../../../../../src/shared/domain/strength/loader'
import {
  lightestLoadable,
  type NearestLoadable,
  nearestLoadable,
} from '../../../../../src/shared/domain/strength/plates'
import {
  exactMass,
  type Load,
  type LoadUnit,
  load,
} from '../../../../../src/shared/domain/units/load'
import { computingMs } from '../../../../support/computing-time'

function stock(
  unit: LoadUnit,
  ...heaps: readonly (readonly [weight: number, count: number])[]
): PlateStock[] {
  return heaps.map(([weight, count]) => ({ plate: load(weight, unit), count }))
}

const gym = stock('kg', [25, 4], [20, 2], [15, 2], [10, 2], [5, 2], [2.5, 2], [1.25, 2])

function onBar(
  target: Load,
  plates = gym,
  rounding: 'down' | 'nearest' = 'nearest',
): NearestLoadable {
  const loader = prepareLoader({ kind: 'barbell', bar: load(20, 'kg'), plates })
  return nearestLoadable(target, { loader, rounding })
}

test('102.5 kg is a 25, a 15 and a 1.25 on each side of the bar', () => {
  const answer = onBar(load(102.5, 'kg'))
  expect(answer.kind).toBe('exact')
  expect(answer.chosen.load).toEqual(load(102.5, 'kg'))
  expect(answer.chosen.perSide).toEqual(stock('kg', [25, 1], [15, 1], [1.25, 1]))
})

test('what cannot be made offers the nearest both ways', () => {
  const answer = onBar(load(101.5, 'kg'))
  if (answer.kind !== 'between') throw new Error(answer.kind)
  expect(answer.below.load).toEqual(load(100, 'kg'))
  expect(answer.above.load).toEqual(load(102.5, 'kg'))
  expect(answer.chosen).toBe(answer.above)
  expect(onBar(load(101.5, 'kg'), gym, 'down').chosen.load).toEqual(load(100, 'kg'))
})

test('of two equally near loads the lighter is taken', () => {
  expect(onBar(load(101.25, 'kg')).chosen.load).toEqual(load(100, 'kg'))
})

test('less than the bar and more than the stock say so', () => {
  expect(onBar(load(15, 'kg'))).toMatchObject({
    kind: 'too-light',
    chosen: { load: load(20, 'kg') },
  })
  expect(onBar(load(500, 'kg'))).toMatchObject({
    kind: 'too-heavy',
    chosen: { load: load(227.5, 'kg') },
  })
})

test('a limited stock is searched, not filled from the heaviest plate', () => {
  const few = stock('kg', [25, 2], [15, 4])
  expect(onBar(load(80, 'kg'), few)).toMatchObject({
    kind: 'exact',
    chosen: { perSide: stock('kg', [15, 2]) },
  })
})

test('pound plates on a kilogram bar weigh what they weigh', () => {
  const answer = onBar(load(60, 'kg'), stock('lb', [45, 2], [10, 2], [2.5, 4]))
  if (answer.kind !== 'between') throw new Error(answer.kind)
  expect(answer.below.exact).toBe(exactMass(load(20, 'kg')) + 2 * exactMass(load(15, 'lb')))
  expect(answer.above.exact).toBe(exactMass(load(20, 'kg')) + 2 * exactMass(load(45, 'lb')))
  expect(answer.chosen.load).toEqual(load(60.823, 'kg'))
})

test('a wish in pounds on kilogram plates is answered in the kilograms that were loaded', () => {
  expect(onBar(load(225, 'lb')).chosen.load).toEqual(load(102.5, 'kg'))
})

test('dumbbells go in the steps of their rack', () => {
  const rack: Implement = {
    kind: 'fixed',
    weights: [
      { from: 1000, to: 10_000, step: 1000, unit: 'kg' },
      { from: 12_500, to: 40_000, step: 2500, unit: 'kg' },
    ],
  }
  const loader = prepareLoader(rack)
  const made = (kg: number) =>
    nearestLoadable(load(kg, 'kg'), { loader, rounding: 'nearest' }).chosen
  expect(made(23).load).toEqual(load(22.5, 'kg'))
  expect(made(11).load).toEqual(load(10, 'kg'))
  expect(made(11).perSide).toEqual([])
  expect(made(45).load).toEqual(load(40, 'kg'))
  expect(lightestLoadable(loader, 'kg').load).toEqual(load(1, 'kg'))
})

test('a stack takes the next pin before add-on weights', () => {
  const stack: Implement = {
    kind: 'stack',
    weights: [{ from: 5000, to: 100_000, step: 5000, unit: 'kg' }],
    addOns: stock('kg', [2.5, 2]),
  }
  const loader = prepareLoader(stack)
  const made = (kg: number) => nearestLoadable(load(kg, 'kg'), { loader, rounding: 'down' }).chosen
  expect(made(50).perSide).toEqual([])
  expect(made(53).perSide).toEqual(stock('kg', [2.5, 1]))
  expect(made(104).perSide).toEqual(stock('kg', [2.5, 1]))
})

const heaps = fc.array(
  fc.record({
    plate: fc
      .tuple(fc.constantFrom(1.25, 2.5, 5, 10, 20), fc.constantFrom('kg' as const, 'lb' as const))
      .map(([weight, unit]) => load(weight, unit)),
    count: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 6 },
)

test('no better load exists on either side of a wish, kilograms and pounds mixed', () => {
  fc.assert(
    fc.property(heaps, fc.integer({ min: 0, max: 200_000 }), (plates, milli) => {
      const wish = exactMass({ milli, unit: 'kg' })
      const answer = onBar({ milli, unit: 'kg' }, plates)
      const all = tryEverything(plates)
      const below = Math.max(...all.filter((mass) => mass <= wish))
      const above = Math.min(...all.filter((mass) => mass > wish))
      if (answer.kind === 'between') {
        expect([answer.below.exact, answer.above.exact]).toEqual([below, above])
        expect(Math.abs(answer.chosen.exact - wish)).toBe(Math.min(wish - below, above - wish))
      } else if (answer.kind === 'too-light') expect(answer.chosen.exact).toBe(above)
      else expect(answer.chosen.exact).toBe(below)
      const side = answer.chosen.perSide.reduce(
        (sum, { plate, count }) => sum + exactMass(plate) * count,
        0,
      )
      expect(exactMass(load(20, 'kg')) + 2 * side).toBe(answer.chosen.exact)
    }),
    { seed: 45, numRuns: 150 },
  )
})

/** Every mass that a 20 kg bar can have with pairs of the stock. */
function tryEverything(plates: readonly PlateStock[]): number[] {
  const heap = new Map<string, PlateStock>()
  for (const { plate, count } of plates) {
    const key = `${plate.milli}${plate.unit}`
    heap.set(key, { plate, count: count + (heap.get(key)?.count ?? 0) })
  }
  let masses = new Set([exactMass(load(20, 'kg'))])
  for (const { plate, count } of heap.values()) {
    const pairs = Array.from({ length: Math.floor(count / 2) + 1 }, (_, n) => n)
    masses = new Set(
      [...masses].flatMap((mass) => pairs.map((n) => mass + 2 * n * exactMass(plate))),
    )
  }
  return [...masses]
}

test('plates weighed to the gram in both units are searched in a moment', () => {
  const odd = (unit: LoadUnit) =>
    Array.from({ length: 15 }, (_, n) => ({ plate: { milli: 997 + n * n * 113, unit }, count: 20 }))
  const began = computingMs()
  const answer = onBar(load(311.117, 'kg'), [...odd('kg'), ...odd('lb')])
  expect(Math.abs(answer.chosen.exact - exactMass(load(311.117, 'kg')))).toBeLessThan(1e8)
  expect(computingMs() - began).toBeLessThan(3000)
})

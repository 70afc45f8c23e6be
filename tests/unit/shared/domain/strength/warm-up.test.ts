import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Implement } from '../../../../../src/shared/domain/strength/implement'
import { prepareLoader } from '../../../../../src/shared/domain/strength/loader'
import { nearestLoadable } from '../../../../../src/shared/domain/strength/plates'
import {
  WARM_UP_NAMES,
  WARM_UPS,
  warmUpRamp,
} from '../../../../../src/shared/domain/strength/warm-up'
import { exactMass, type LoadUnit, load } from '../../../../../src/shared/domain/units/load'

const gym: Implement = {
  kind: 'barbell',
  bar: load(20, 'kg'),
  plates: [25, 20, 15, 10, 5, 2.5, 1.25].map((kg) => ({ plate: load(kg, 'kg'), count: 4 })),
}

function ramp(kg: number, name: (typeof WARM_UP_NAMES)[number]) {
  const sets = warmUpRamp(load(kg, 'kg'), { loader: prepareLoader(gym), scheme: WARM_UPS[name] })
  return sets.map((set) => [set.load.milli / 1000, set.reps])
}

test('100 kg is approached from the bar in four sets', () => {
  expect(ramp(100, 'bar-anchored')).toEqual([
    [52.5, 8],
    [65, 5],
    [75, 3],
    [87.5, 1],
  ])
})

test('100 kg is approached in shares of itself in three sets', () => {
  expect(ramp(100, 'of-work-load')).toEqual([
    [50, 9],
    [70, 5],
    [85, 2],
  ])
})

test('an empty bar needs no warm-up sets, and a light bar only the steps that exist', () => {
  expect(ramp(20, 'bar-anchored')).toEqual([])
  expect(ramp(15, 'bar-anchored')).toEqual([])
  expect(ramp(25, 'bar-anchored')).toEqual([[22.5, 8]])
  expect(ramp(30, 'of-work-load')).toEqual([
    [20, 9],
    [25, 2],
  ])
})

const unit = fc.constantFrom<LoadUnit>('kg', 'lb')
const anyGym = fc
  .record({
    bar: fc.tuple(fc.constantFrom(10, 15, 20, 45), unit),
    plates: fc.array(
      fc.tuple(fc.constantFrom(1.25, 2.5, 5, 10, 20, 45), unit, fc.integer({ min: 0, max: 6 })),
      {
        maxLength: 6,
      },
    ),
  })
  .map(
    ({ bar, plates }): Implement => ({
      kind: 'barbell',
      bar: load(...bar),
      plates: plates.map(([weight, of, count]) => ({ plate: load(weight, of), count })),
    }),
  )
const anyScheme = fc.oneof(
  fc.constantFrom(...WARM_UP_NAMES).map((name) => WARM_UPS[name]),
  fc.record({
    from: fc.constantFrom('bar' as const, 'nothing' as const),
    steps: fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 1.2, noNaN: true }),
        reps: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 6 },
    ),
  }),
)

test('loads rise, reps never rise, all can be made, none is below the bar or as heavy as the work', () => {
  fc.assert(
    fc.property(
      anyGym,
      anyScheme,
      fc.integer({ min: 0, max: 300_000 }),
      (implement, scheme, milli) => {
        const [loader, work] = [prepareLoader(implement), { milli, unit: 'kg' } as const]
        const sets = warmUpRamp(work, { loader, scheme })
        const bar = loader.bases.at(-1) ?? 0
        if (exactMass(work) <= bar) expect(sets).toEqual([])
        for (const [index, set] of sets.entries()) {
          const next = sets[index + 1]
          expect(set.exact).toBeGreaterThanOrEqual(bar)
          expect(set.exact).toBeLessThan(exactMass(work))
          if (next) expect(set.exact).toBeLessThan(next.exact)
          if (next) expect(set.reps).toBeGreaterThanOrEqual(next.reps)
          const remade = set.perSide.reduce(
            (sum, { plate, count }) => sum + exactMass(plate) * count * 2,
            bar,
          )
          expect(remade).toBe(set.exact)
        }
      },
    ),
    { seed: 9, numRuns: 200 },
  )
})

test('every set of a usual ramp is the load nearest to its share', () => {
  const loader = prepareLoader(gym)
  const sets = warmUpRamp(load(140, 'kg'), { loader, scheme: WARM_UPS['of-work-load'] })
  const wishes = [70, 98, 119].map(
    (kg) => nearestLoadable(load(kg, 'kg'), { loader, rounding: 'nearest' }).chosen.load,
  )
  expect(sets.map((set) => set.load)).toEqual(wishes)
})

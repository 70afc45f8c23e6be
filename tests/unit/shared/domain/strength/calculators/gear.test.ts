import { expect, test } from 'vitest'
import {
  gear,
  loaderOf,
  perSide,
  printPlates,
} from '../../../../../../src/shared/domain/strength/calculators/gear'
import { exactMass, load } from '../../../../../../src/shared/domain/units/load'

test('what is left out is a usual bar with usual plates of the unit', () => {
  expect(loaderOf({}, 'kg').bases).toEqual([exactMass(load(20, 'kg'))])
  expect(loaderOf({}, 'lb').bases).toEqual([exactMass(load(45, 'lb'))])
  expect(loaderOf({}, 'lb').plates.lb.sums.at(-1)).toBe(
    5 * 45_000 + 35_000 + 25_000 + 20_000 + 10_000 + 2500,
  )
})

test('a typed bar, collars and plates are taken as they are', () => {
  const typed = gear.parse({
    bar: { value: '15', unit: 'kg' },
    collar: { value: '0,25', unit: 'kg' },
    sleeves: 1,
    plates: [{ plate: { value: '10', unit: 'lb' }, count: 3 }],
  })
  const loader = loaderOf(typed, 'kg')
  expect(loader.bases).toEqual([exactMass(load(15.25, 'kg'))])
  expect(loader.plates.lb.sums).toEqual([0, 10_000, 20_000, 30_000])
  expect(loader.unit).toBeUndefined()
})

test('plates are answered as text that can be typed back', () => {
  const printed = printPlates([{ plate: load(1.25, 'kg'), count: 2 }])
  expect(perSide.parse(printed)).toEqual([{ plate: { value: '1.25', unit: 'kg' }, count: 2 }])
})

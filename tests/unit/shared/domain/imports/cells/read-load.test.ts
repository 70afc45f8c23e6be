import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLoad, unitShownBy } from '../../../../../../src/shared/domain/imports/cells/read-load'
import { load, loadMg } from '../../../../../../src/shared/domain/units/load'

test('a load is kept as it was typed, with floating-point dust brushed off', () => {
  expect(readLoad(62.5, 'kg')).toEqual({ load: { milli: 62_500, unit: 'kg' }, trace: 'as-typed' })
  expect(readLoad(74.99999999999999, 'kg')).toEqual({
    load: { milli: 75_000, unit: 'kg' },
    trace: 'as-typed',
  })
  expect(readLoad(-1e-14, 'kg')?.load.milli).toBe(0)
  expect(readLoad(-20, 'kg')?.load.milli).toBe(-20_000)
})

test('20 kg that an app converted to pounds are 20 kg again, and 45 lb are 45 lb', () => {
  expect(readLoad(44.09245243697551, 'lb')).toEqual({
    load: { milli: 20_000, unit: 'kg' },
    trace: 'restored',
  })
  expect(readLoad(20.41165665, 'kg')).toEqual({
    load: { milli: 45_000, unit: 'lb' },
    trace: 'restored',
  })
})

test('a load with odd decimals is rounded to a thousandth, which the coach should hear', () => {
  expect(readLoad(61.2357, 'kg')).toEqual({ load: { milli: 61_236, unit: 'kg' }, trace: 'rounded' })
})

test('without a unit nothing is converted', () => {
  expect(readLoad(44.09245243697551, 'ask')?.load).toEqual({ milli: 44_092, unit: 'ask' })
})

test('no bar holds 10,000', () => {
  expect(readLoad(10_000, 'kg')).toBeNull()
  expect(readLoad(-10_000, 'kg')).toBeNull()
  expect(readLoad(9_999, 'lb')?.load.milli).toBe(9_999_000)
})

test('long decimals show the unit of a file, round numbers show nothing', () => {
  expect(unitShownBy(44.09245243697551)).toBe('lb')
  expect(unitShownBy(20.41165665)).toBe('kg')
  expect(unitShownBy(62.5)).toBeNull()
  expect(unitShownBy(74.99999999999999)).toBeNull()
  expect(unitShownBy(61.2357)).toBeNull()
})

test('restoring a converted load never changes what was on the bar by more than two milligrams', () => {
  const kgTyped = fc.integer({ min: 1, max: 6000 }).map((steps) => steps * 0.05)
  fc.assert(
    fc.property(kgTyped, (kg) => {
      const read = readLoad(kg / 0.45359237, 'lb')
      const unit = read?.load.unit === 'lb' ? 'lb' : 'kg'
      const mg = read ? loadMg({ ...read.load, unit }) : 0
      expect(Math.abs(mg - loadMg(load(kg, 'kg')))).toBeLessThanOrEqual(2)
    }),
    { seed: 3 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatLoad,
  formatLoadNumber,
  loadDigits,
} from '../../../../../src/shared/domain/units/format-load'
import { type Load, load, loadIn } from '../../../../../src/shared/domain/units/load'

const seed = { seed: 1959 }
const anyLoad: fc.Arbitrary<Load> = fc.record({
  milli: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  unit: fc.constantFrom('kg' as const, 'lb' as const),
})

/** Reads a shown number back; its minus is a real one. */
const numberIn = (shown: string) => Number(shown.replace('−', '-'))

test('a load reads as the locale writes numbers', () => {
  expect(formatLoad(load(102.5, 'kg'), { locale: 'en' })).toBe('102.5 kg')
  expect(formatLoad(load(102.5, 'kg'), { locale: 'de' })).toBe('102,5 kg')
  expect(formatLoad(load(225, 'lb'), { locale: 'fr' })).toBe('225 lb')
})

test('thousands are not grouped, so 1250 kg cannot be read as one and a quarter', () => {
  expect(formatLoad(load(1250, 'kg'), { locale: 'de' })).toBe('1250 kg')
})

test('a load shown in the other unit keeps one decimal', () => {
  expect(formatLoad(load(225, 'lb'), { locale: 'en', unit: 'kg' })).toBe('102.1 kg')
  expect(formatLoadNumber(load(20, 'kg'), { locale: 'de', unit: 'lb' })).toBe('44,1')
})

test('a typed load loses no digit on the screen and is not changed by being shown', () => {
  fc.assert(
    fc.property(anyLoad, fc.constantFrom('kg' as const, 'lb' as const), (typed, unit) => {
      const before = { ...typed }
      formatLoad(typed, { locale: 'en', unit })
      expect(typed).toEqual(before)
      const shown = formatLoadNumber(typed, { locale: 'en', unit: typed.unit })
      expect(Math.round(numberIn(shown) * 1000)).toBe(typed.milli)
      const converted = numberIn(formatLoadNumber(typed, { locale: 'en', unit }))
      expect(Math.abs(converted - loadIn(typed, unit))).toBeLessThanOrEqual(0.0501)
    }),
    seed,
  )
})

test('a decrease wears a real minus', () => {
  expect(formatLoad(load(-7.5, 'kg'), { locale: 'en-GB' })).toBe('−7.5 kg')
})

test('what was typed keeps its digits, what was converted gets one', () => {
  expect([102.5, 33.125, 0.001].map(loadDigits)).toEqual([3, 3, 3])
  expect(
    [loadIn(load(225, 'lb'), 'kg'), loadIn(load(20, 'kg'), 'lb'), 101.23456].map(loadDigits),
  ).toEqual([1, 1, 1])
})

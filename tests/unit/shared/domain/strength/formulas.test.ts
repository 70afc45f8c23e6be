import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FORMULA_NAMES,
  type FormulaName,
  formulaFraction,
  formulaNamed,
  formulaReps,
  GENERAL_FORMULAS,
} from '../../../../../src/shared/domain/strength/formulas'

const seed = { seed: 1985 }
const reps = fc.integer({ min: 2, max: 23 }).map((half) => half / 2 + 0.5)

/** Computed for 100 kg to two decimals from the published equations. */
const WORKED: Readonly<Record<number, Partial<Record<FormulaName, number>>>> = {
  2: row([106.67, 102.86, 104.21, 107.18, 111.44, 105.0, 105.15]),
  3: row([110.0, 105.88, 107.2, 111.61, 113.99, 107.5, 108.98]),
  5: row([116.67, 112.5, 113.71, 117.46, 119.01, 112.5, 116.58]),
  8: row([126.67, 124.14, 125.11, 123.11, 126.29, 120.0, 127.67]),
  10: row([133.33, 133.33, 134.07, 125.89, 130.93, 125.0, 134.75]),
  12: row([140.0, 144.0, 144.41, 128.21, 135.4, 130.0, 141.5]),
}

function row(values: readonly number[]): Partial<Record<FormulaName, number>> {
  const names = ['epley', 'brzycki', 'lander', 'lombardi', 'mayhew', 'oconner', 'wathan']
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}

test.each(Object.keys(WORKED).map(Number))('100 kg for %i reps gives the worked values', (r) => {
  for (const [name, max] of Object.entries(WORKED[r] ?? {})) {
    const fraction = formulaFraction(formulaNamed(name as FormulaName), r) // as: keys made by row()
    expect([name, (100 / (fraction ?? Number.NaN)).toFixed(2)]).toEqual([name, max.toFixed(2)])
  }
})

test('five reps are 87 % or 88 % with the two formulas of the STMr package', () => {
  expect(formulaFraction(formulaNamed('epley-modified'), 5)).toBeCloseTo(0.876, 3)
  expect(formulaFraction(formulaNamed('linear-33'), 5)).toBeCloseTo(0.879, 3)
})

test('a single is the whole max with every formula', () => {
  for (const formula of GENERAL_FORMULAS) expect(formulaFraction(formula, 1)).toBe(1)
})

test('Epley and Brzycki agree at ten reps, Brzycki is lower before and higher after', () => {
  const [epley, brzycki] = [formulaNamed('epley'), formulaNamed('brzycki')]
  fc.assert(
    fc.property(reps, (r) => {
      const gap = (formulaFraction(brzycki, r) ?? 0) - (formulaFraction(epley, r) ?? 0)
      if (r === 10 || r === 1) expect(gap).toBeCloseTo(0, 12)
      else expect(Math.sign(gap)).toBe(r < 10 ? 1 : -1)
    }),
    seed,
  )
})

test('one more rep is always a smaller share of the max', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GENERAL_FORMULAS), reps, reps, (formula, a, b) => {
      fc.pre(a < b)
      const [more, less] = [formulaFraction(formula, a), formulaFraction(formula, b)]
      expect(more).toBeGreaterThan(less ?? Number.NaN)
    }),
    seed,
  )
})

test('a share of the max leads back to the reps it came from', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GENERAL_FORMULAS), reps, (formula, r) => {
      fc.pre(r >= 2)
      expect(formulaReps(formula, formulaFraction(formula, r) ?? 0)).toBeCloseTo(r, 9)
    }),
    seed,
  )
})

test('nothing is said outside the reps of a formula', () => {
  for (const formula of GENERAL_FORMULAS) {
    expect(formulaFraction(formula, 12.5)).toBeUndefined()
    expect(formulaFraction(formula, 0)).toBeUndefined()
    expect(formulaReps(formula, 0.4)).toBeUndefined()
    expect(formulaReps(formula, 1.01)).toBeUndefined()
  }
  expect(formulaFraction(formulaNamed('reynolds-bench-press'), 5)).toBeUndefined()
})

test('every formula names its constants, so that series are never mixed', () => {
  expect(new Set(FORMULA_NAMES.map((name) => formulaNamed(name).version)).size).toBe(
    FORMULA_NAMES.length,
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FORMULA_NAMES,
  type FormulaName,
  formulaNamed,
} from '../../../../../src/shared/domain/strength/formulas'
import { estimateOneRepMax } from '../../../../../src/shared/domain/strength/one-rep-max'
import { load } from '../../../../../src/shared/domain/units/load'
import { accepted, refusalOf, say } from '../../../../support/outcome'

const seed = { seed: 1993 }

function maxOf(kg: number, reps: number, formula: FormulaName) {
  return accepted(estimateOneRepMax({ load: load(kg, 'kg'), reps, formula }))
}

test('110 kg for five is 128.3 with Epley, shown as 128.5', () => {
  const estimate = maxOf(110, 5, 'epley')
  expect(estimate.value).toBeCloseTo(128.3333, 4)
  expect(estimate.rounded).toEqual(load(128.5, 'kg'))
  expect(estimate.confidence).toBe('normal')
  expect(estimate.method).toMatchObject({ name: 'epley', version: '1/30' })
})

test('a single is the load itself with every formula', () => {
  for (const formula of FORMULA_NAMES) {
    const estimate = maxOf(142.5, 1, formula)
    expect([formula, estimate.value, estimate.range]).toEqual([
      formula,
      142.5,
      { from: 142.5, to: 142.5 },
    ])
  }
  expect(maxOf(142.5, 1, 'epley').notes.map(say)).toContain(
    'One rep with none left is the max itself: no formula was used.',
  )
})

test('a single with reps in reserve is more than the load', () => {
  const set = { load: load(100, 'kg'), reps: 1, rir: 2, formula: 'epley' } as const
  expect(accepted(estimateOneRepMax(set)).value).toBeCloseTo(110, 9)
})

test('twice the load is twice the max with every formula for any lift', () => {
  const general = FORMULA_NAMES.filter((name) => formulaNamed(name).law.kind === 'share')
  fc.assert(
    fc.property(
      fc.constantFrom(...general),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 12 }),
      (formula, kg, reps) => {
        expect(maxOf(2 * kg, reps, formula).value).toBeCloseTo(
          2 * maxOf(kg, reps, formula).value,
          6,
        )
      },
    ),
    seed,
  )
})

test('Reynolds and Marzagão do not scale with the load', () => {
  for (const formula of ['reynolds-leg-press', 'marzagao'] as const) {
    const gap = 2 * maxOf(100, 5, formula).value - maxOf(200, 5, formula).value
    expect(Math.abs(gap)).toBeGreaterThan(1)
  }
})

test('the formula for five reps on the bench press answers for five reps only', () => {
  expect(maxOf(100, 5, 'reynolds-bench-press').value).toBeCloseTo(113.7699, 4)
  expect(maxOf(100, 5, 'reynolds-bench-press').notes.map(say)).toContain(
    'Reynolds et al. (2006), bench press was made for the bench press only.',
  )
  const six = estimateOneRepMax({ load: load(100, 'kg'), reps: 6, formula: 'reynolds-bench-press' })
  expect(refusalOf(six)).toBe('Reynolds et al. (2006), bench press holds for 5 reps only.')
})

test('formulas made for kilograms read pounds as what they weigh', () => {
  const inKg = maxOf(100, 5, 'reynolds-leg-press').value
  const set = { load: load(220.462, 'lb'), reps: 5, formula: 'reynolds-leg-press' } as const
  expect(accepted(estimateOneRepMax(set)).value * 0.45359237).toBeCloseTo(inKg, 3)
})

test('a formula that breaks down at light loads says so', () => {
  const light = estimateOneRepMax({ load: load(8, 'kg'), reps: 5, formula: 'marzagao' })
  expect(refusalOf(light)).toBe('Marzagão (2026, preprint) does not hold below 20 kg.')
})

test('more than twelve reps give no max', () => {
  const long = estimateOneRepMax({ load: load(60, 'kg'), reps: 15, formula: 'brzycki' })
  expect(refusalOf(long)).toContain('too many to tell a 1RM from')
})

test('a pull-up needs the body mass, and then its max is total load', () => {
  const pullUp = { load: load(20, 'kg'), reps: 5, formula: 'epley' } as const
  expect(refusalOf(estimateOneRepMax({ ...pullUp, bodyweight: {} }))).toContain('body mass')
  const bodyweight = { bodyMass: load(80, 'kg') }
  const estimate = accepted(estimateOneRepMax({ ...pullUp, bodyweight }))
  expect(estimate.value).toBeCloseTo(116.6667, 4)
  expect(estimate.notes.map(say)).toContain('Total load: the body mass is part of it.')
})

test('a set typed in pounds gets its max in pounds', () => {
  const set = { load: load(225, 'lb'), reps: 5, formula: 'epley' } as const
  expect(accepted(estimateOneRepMax(set))).toMatchObject({
    value: 262.5,
    unit: 'lb',
    rounded: load(263, 'lb'),
  })
})

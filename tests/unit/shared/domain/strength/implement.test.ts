import { expect, test } from 'vitest'
import {
  implementSchema,
  UNKNOWN_IMPLEMENT,
} from '../../../../../src/shared/domain/strength/implement'
import { prepareLoader } from '../../../../../src/shared/domain/strength/loader'
import { nearestLoadable } from '../../../../../src/shared/domain/strength/plates'
import { load } from '../../../../../src/shared/domain/units/load'

test('a bar with counted plates, dumbbells and a stack are implements', () => {
  const plates = [{ plate: load(20, 'kg'), count: 4 }]
  const weights = [{ from: 5000, to: 50_000, step: 2500, unit: 'kg' }]
  expect(implementSchema.safeParse({ kind: 'barbell', bar: load(20, 'kg'), plates }).success).toBe(
    true,
  )
  expect(implementSchema.safeParse({ kind: 'fixed', weights }).success).toBe(true)
  expect(implementSchema.safeParse({ kind: 'stack', weights, addOns: plates }).success).toBe(true)
})

test('a stock that cannot be is refused', () => {
  const bar = load(20, 'kg')
  const negative = [{ plate: load(20, 'kg'), count: -2 }]
  const weightless = [{ plate: load(0, 'kg'), count: 2 }]
  const backwards = [{ from: 50_000, to: 5000, step: 2500, unit: 'kg' }]
  const endless = [{ from: 0, to: 2_000_000, step: 1, unit: 'kg' }]
  expect(implementSchema.safeParse({ kind: 'barbell', bar, plates: negative }).success).toBe(false)
  expect(implementSchema.safeParse({ kind: 'barbell', bar, plates: weightless }).success).toBe(
    false,
  )
  expect(implementSchema.safeParse({ kind: 'fixed', weights: backwards }).success).toBe(false)
  expect(implementSchema.safeParse({ kind: 'fixed', weights: endless }).success).toBe(false)
  expect(implementSchema.safeParse({ kind: 'fixed', weights: [] }).success).toBe(false)
})

test('where nobody said what lies in the place, loads go in steps of 2.5 kg or 5 lb', () => {
  for (const [unit, wish, made] of [
    ['kg', 83.2, 82.5],
    ['lb', 183, 185],
  ] as const) {
    expect(implementSchema.safeParse(UNKNOWN_IMPLEMENT[unit]).success).toBe(true)
    const loader = prepareLoader(UNKNOWN_IMPLEMENT[unit])
    const answer = nearestLoadable(load(wish, unit), { loader, rounding: 'nearest' })
    expect(answer.chosen.load).toEqual(load(made, unit))
  }
})

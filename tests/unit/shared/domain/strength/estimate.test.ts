import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeEstimate } from '../../../../../src/shared/domain/strength/estimate'
import { load } from '../../../../../src/shared/domain/units/load'
import { say } from '../../../../support/outcome'

const method = { kind: 'formula', name: 'epley', version: '1/30', label: 'Epley (1985)' } as const

function describe(set: { reps: number; rir?: number; exerciseNote?: string; step?: number }) {
  return describeEstimate(
    { load: load(100, 'kg'), ...set },
    {
      method,
      value: 116.666,
      total: load(100, 'kg'),
      effective: { reps: set.reps + (set.rir ?? 0), confidence: 'normal' },
    },
  )
}

test('an estimate is rounded to half a kilogram unless another step is asked for', () => {
  expect(describe({ reps: 5 }).rounded).toEqual(load(116.5, 'kg'))
  expect(describe({ reps: 5, step: 2500 }).rounded).toEqual(load(117.5, 'kg'))
  expect(describe({ reps: 5 }).value).toBe(116.666)
})

test('the range is what the formulas for any lift say of the same set', () => {
  const { range } = describe({ reps: 5 })
  expect(range.from).toBeCloseTo(112.5, 9)
  expect(range.to).toBeCloseTo(119.01, 2)
})

test('the range always holds the value itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 60, max: 300 }), (reps, own) => {
      const estimate = describeEstimate(
        { load: load(100, 'kg'), reps },
        { method, value: own, total: load(100, 'kg'), effective: { reps, confidence: 'normal' } },
      )
      expect(estimate.range.from).toBeLessThanOrEqual(own)
      expect(estimate.range.to).toBeGreaterThanOrEqual(own)
    }),
    { seed: 12 },
  )
})

test('what was assumed about the set is said beside the number', () => {
  expect(describe({ reps: 5 }).notes.map(say)).toEqual([
    'Taken as a set to failure, since no RPE or RIR was given.',
  ])
  expect(
    describe({ reps: 5, rir: 1, exerciseNote: 'strength.notValidated' }).notes.map(say),
  ).toEqual(['No formula has been validated for this exercise.'])
})

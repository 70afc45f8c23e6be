import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHART_NAMES } from '../../../../../src/shared/domain/strength/rpe-chart-facts'
import {
  chartNamed,
  chartPercent,
  estimateFromRpe,
  percentFor,
} from '../../../../../src/shared/domain/strength/rpe-charts'
import { load } from '../../../../../src/shared/domain/units/load'
import { accepted, refusalOf, say } from '../../../../support/outcome'

const rts = chartNamed('rts-2025')

test('five reps at RPE 8 are 81.1 % with RTS and 81 % with Helms', () => {
  expect(accepted(percentFor(rts, { reps: 5, rpe: 8 }))).toBe(81.1)
  expect(accepted(percentFor(chartNamed('helms-2016'), { reps: 5, rpe: 8 }))).toBe(81)
  expect(accepted(percentFor(chartNamed('openpowerlifting'), { reps: 5, rpe: 8 }))).toBeCloseTo(
    81.24,
  )
})

test('charts give what was published at the ends and at the half steps', () => {
  expect(accepted(percentFor(rts, { reps: 1, rpe: 9.5 }))).toBe(97.8)
  expect(accepted(percentFor(rts, { reps: 8, rpe: 8.5 }))).toBe(75.1)
  expect(accepted(percentFor(rts, { reps: 16, rpe: 6 }))).toBe(60.8)
  expect(accepted(percentFor(chartNamed('rts-classic'), { reps: 12, rpe: 7 }))).toBe(59.9)
  expect(accepted(percentFor(chartNamed('helms-2016'), { reps: 10, rpe: 9 }))).toBe(70)
})

test('a chart is not continued beyond what was published', () => {
  expect(refusalOf(percentFor(chartNamed('helms-2016'), { reps: 10, rpe: 8 }))).toBe(
    'The chart Helms et al. (2016) has no number for 10 reps at RPE 8.',
  )
  expect(percentFor(chartNamed('nsca'), { reps: 11, rpe: 10 }).ok).toBe(false)
  expect(percentFor(rts, { reps: 3, rpe: 5.5 }).ok).toBe(false)
  expect(chartPercent(rts, 20.5)).toBeUndefined()
  expect(chartPercent(rts, 0.5)).toBeUndefined()
})

test('an RPE off the scale is told so', () => {
  expect(refusalOf(percentFor(rts, { reps: 3, rpe: 8.2 }))).toBe(
    'RPE goes from 0 to 10 in half steps.',
  )
  expect(percentFor(rts, { reps: 3, rpe: 10.5 }).ok).toBe(false)
  expect(percentFor(rts, { reps: 2.5, rpe: 8 }).ok).toBe(false)
})

test('only reps plus reps in reserve count, on every chart', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CHART_NAMES),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 14, max: 20 }).map((half) => half / 2),
      (name, reps, rpe) => {
        const [here, there] = [
          percentFor(chartNamed(name), { reps, rpe }),
          percentFor(chartNamed(name), { reps: reps - 1, rpe: rpe - 1 }),
        ]
        expect(here.ok && here.value).toBe(there.ok && there.value)
      },
    ),
    { seed: 2016 },
  )
})

test('three reps at RPE 9 with 89.2 kg come from a max of 100 kg', () => {
  const set = { load: load(89.2, 'kg'), reps: 3, rpe: 9, chart: 'rts-2025' } as const
  const estimate = accepted(estimateFromRpe(set))
  expect(estimate.value).toBeCloseTo(100, 9)
  expect(estimate.method).toMatchObject({ kind: 'chart', name: 'rts-2025', version: '2025-12' })
  expect(estimate.notes).toEqual([])
})

test('the rules of every estimate hold for RPE sets too', () => {
  const set = { load: load(60, 'kg'), chart: 'rts-2025' } as const
  expect(refusalOf(estimateFromRpe({ ...set, reps: 11, rpe: 8 }))).toContain('13 reps to failure')
  expect(refusalOf(estimateFromRpe({ ...set, reps: 5, rpe: 5 }))).toContain('no number')
  expect(refusalOf(estimateFromRpe({ ...set, reps: 5, rpe: 8, bodyweight: {} }))).toContain(
    'body mass',
  )
  const long = accepted(estimateFromRpe({ ...set, reps: 10, rpe: 9 }))
  expect(long.notes.map(say)).toContain(
    'Low confidence: beyond 10 reps to failure the formulas drift apart.',
  )
})

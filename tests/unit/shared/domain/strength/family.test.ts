import { expect, test } from 'vitest'
import { familyLabel, shareOfMax } from '../../../../../src/shared/domain/strength/family'
import { accepted, refusalOf } from '../../../../support/outcome'

test('a chart and a formula answer the same question', () => {
  expect(accepted(shareOfMax('rts-2025', 7))).toBeCloseTo(0.811, 9)
  expect(accepted(shareOfMax('epley', 10))).toBeCloseTo(0.75, 9)
  expect(familyLabel('rts-2025')).toBe('RTS (December 2025)')
  expect(familyLabel('epley')).toBe('Epley (1985)')
})

test('Wathan stays close to the RTS chart, Lander to the NSCA chart', () => {
  for (let reps = 2; reps <= 10; reps++) {
    const gap = (a: number, b: number) => Math.abs(a - b) * 100
    expect(
      gap(accepted(shareOfMax('wathan', reps)), accepted(shareOfMax('rts-2025', reps))),
    ).toBeLessThan(0.61)
    expect(
      gap(accepted(shareOfMax('lander', reps)), accepted(shareOfMax('nsca', reps))),
    ).toBeLessThan(0.97)
  }
})

test('a family says where it has no number', () => {
  expect(refusalOf(shareOfMax('helms-2016', 12))).toBe(
    'Helms et al. (2016) has no number for 12 reps to failure.',
  )
  expect(shareOfMax('reynolds-bench-press', 5).ok).toBe(false)
  expect(shareOfMax('epley', 12.5).ok).toBe(false)
})

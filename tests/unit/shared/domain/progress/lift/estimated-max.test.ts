import { expect, test } from 'vitest'
import {
  estimatedMax,
  familyFor,
} from '../../../../../../src/shared/domain/progress/lift/estimated-max'
import { bySession } from '../../../../../../src/shared/domain/progress/lift/session-sets'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { course, day, session } from '../rows'

function estimate(text: string, family: 'rts-2025' | 'wathan' = 'rts-2025') {
  const [set] = session(day(0), text) as [PerformedSet] // as: one text makes one set
  return estimatedMax(set, family, 'kg')
}

test('five reps with two left are read on the chart as seven to failure', () => {
  expect(estimate('100 x 5 @8')?.value).toBeCloseTo(100 / 0.811, 6)
})

test('a single with nothing left is the max itself in either family', () => {
  expect(estimate('120 x 1 @10')?.value).toBe(120)
  expect(estimate('120 x 1', 'wathan')?.value).toBe(120)
})

test('without RPE a set is taken as one to failure', () => {
  expect(estimate('100 x 5', 'wathan')?.value).toBeCloseTo(116.58, 2)
})

test('eleven and twelve to failure give a weak estimate, thirteen gives none', () => {
  expect(estimate('100 x 10 @10')?.isWeak).toBe(false)
  expect(estimate('100 x 10 @8')?.isWeak).toBe(true)
  expect(estimate('100 x 12 @9')).toBeUndefined()
})

test('more than four reps left say nothing about a max', () => {
  expect(estimate('100 x 5 @6')).toBeDefined()
  expect(estimate('100 x 5 @5.5')).toBeUndefined()
})

test('bodyweight without a total load gives no max', () => {
  expect(estimate('bw+20 x 5 @9')).toBeUndefined()
})

test('pounds are estimated in the unit the coach reads', () => {
  const [set] = session(day(0), '220lb x 1 @10') as [PerformedSet] // as: one text makes one set
  expect(estimatedMax(set, 'rts-2025', 'lb')?.value).toBe(220)
  expect(estimatedMax(set, 'rts-2025', 'kg')?.value).toBeCloseTo(99.79, 2)
})

test('a series is read with the RPE chart once half of its sessions log RPE', () => {
  expect(familyFor(bySession(course(['100 x 5 @8', '100 x 5'])))).toBe('rts-2025')
  expect(familyFor(bySession(course(['100 x 5 @8', '100 x 5', '100 x 5'])))).toBe('wathan')
})

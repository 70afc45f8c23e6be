import { expect, test } from 'vitest'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { cutAtGaps } from '../../../../../../src/shared/domain/progress/trend/segments'
import { STALL_AFTER, stallOf } from '../../../../../../src/shared/domain/progress/trend/stall'
import { course, day, seriesOf, session } from '../rows'

function stall(rows: readonly PerformedSet[]) {
  const segment = cutAtGaps(seriesOf(rows)).at(-1)
  if (!segment) throw new Error('no segment')
  return stallOf(segment)
}

test('three sessions without a new best are a stall, two are not', () => {
  expect(STALL_AFTER).toBe(3)
  expect(stall(course(['100 x 5 @8', '100 x 5 @8', '100 x 5 @8'])).isStalled).toBe(false)
  expect(stall(course(['100 x 5 @8', '100 x 5 @8', '100 x 5 @8', '100 x 5 @9']))).toEqual({
    sessionsWithoutBest: 3,
    isStalled: true,
  })
})

test('one rep more with the same load is a new best', () => {
  expect(stall(course(['100 x 5', '100 x 5', '100 x 5', '100 x 6'])).sessionsWithoutBest).toBe(0)
})

test('the same set at a lower RPE is a new best too', () => {
  const rows = course(['100 x 5 @9', '100 x 5 @9', '100 x 5 @9', '100 x 5 @8'])
  expect(stall(rows).sessionsWithoutBest).toBe(0)
})

test('deload sessions neither count nor interrupt', () => {
  const rows = [
    ...course(['100 x 5 @8', '100 x 5 @8', '100 x 5 @8']),
    ...session(day(12), '70 x 5 @6', { deload: true }),
    ...session(day(16), '100 x 5 @8'),
  ]
  expect(stall(rows).sessionsWithoutBest).toBe(3)
})

test('after a break the count starts anew', () => {
  const rows = [
    ...course(['100 x 5', '100 x 5', '100 x 5', '100 x 5']),
    ...session(day(40), '90 x 5'),
  ]
  expect(stall(rows)).toEqual({ sessionsWithoutBest: 0, isStalled: false })
})

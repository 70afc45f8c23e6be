import { expect, test } from 'vitest'
import type { Measure } from '../../../../../../src/shared/domain/progress/lift/measure'
import { valueOfSet } from '../../../../../../src/shared/domain/progress/lift/value-of-set'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { day, session } from '../rows'

function value(text: string, measure: Measure, more: Partial<PerformedSet> = {}) {
  const [set] = session(day(0), text, more) as [PerformedSet] // as: one text makes one set
  return valueOfSet(set, measure, 'kg')
}

test('a set of the usual reps or more counts fully', () => {
  const twelve = { kind: 'load-at-reps', reps: 12 } as const
  expect(value('90 x 12 @9', twelve)).toEqual({ value: 90, isCounted: true })
  expect(value('85 x 14 @9', twelve)).toEqual({ value: 85, isCounted: true })
})

test('two reps short still count, drawn hollow; a heavy triple is only shown', () => {
  const twelve = { kind: 'load-at-reps', reps: 12 } as const
  expect(value('90 x 10', twelve)).toEqual({ value: 90, weak: 'other-reps', isCounted: true })
  expect(value('130 x 3', twelve)).toEqual({ value: 130, weak: 'other-reps', isCounted: false })
})

test('plain bodyweight among weighted pull-ups is zero added, a band-assisted one is below zero', () => {
  const added = { kind: 'added-load', reps: 5 } as const
  expect(value('bw x 5', added)?.value).toBe(0)
  expect(value('bw-10 x 5', added)?.value).toBe(-10)
})

test('an estimate beyond ten reps to failure is weak', () => {
  const max = { kind: 'one-rep-max', family: 'rts-2025' } as const
  expect(value('100 x 10 @9', max)?.weak).toBe('over-ten-reps')
  expect(value('100 x 5 @9', max)?.weak).toBeUndefined()
})

test('a held set is worth its seconds, and nothing where none were written', () => {
  expect(value('bw', { kind: 'seconds' }, { seconds: 45 })?.value).toBe(45)
  expect(value('bw', { kind: 'seconds' })).toBeUndefined()
})

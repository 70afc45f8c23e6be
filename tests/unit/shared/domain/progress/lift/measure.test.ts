import { expect, test } from 'vitest'
import { isLoadMeasure } from '../../../../../../src/shared/domain/progress/lift/measure'

test('only maxes and loads carry kg or lb', () => {
  expect(isLoadMeasure({ kind: 'one-rep-max', family: 'wathan' })).toBe(true)
  expect(isLoadMeasure({ kind: 'load-at-reps', reps: 12 })).toBe(true)
  expect(isLoadMeasure({ kind: 'added-load', reps: 6 })).toBe(true)
  expect(isLoadMeasure({ kind: 'reps' })).toBe(false)
  expect(isLoadMeasure({ kind: 'seconds' })).toBe(false)
})

import { expect, test } from 'vitest'
import {
  currentDrift,
  driftStatus,
  rpeDrift,
} from '../../../../../../src/shared/domain/progress/work/rpe-drift'
import { day, session } from '../rows'

function drifts(values: readonly number[]) {
  return rpeDrift(
    values.flatMap((drift, index) =>
      session(day(index * 4), `100 x 5 @${7 + drift}`, { plannedRpe: 7 }),
    ),
  )
}

test('a session is as hard as its middle set against the plan', () => {
  const rows = session(day(0), ['100 x 5 @7', '100 x 5 @8', '100 x 5 @9.5'], { plannedRpe: 7 })
  expect(rpeDrift(rows).map(({ drift }) => drift)).toEqual([1])
})

test('the median of four sessions starts with the fourth', () => {
  expect(drifts([0, 1, 0, 2, 0]).map(({ smoothed }) => smoothed)).toEqual([
    undefined,
    undefined,
    undefined,
    0.5,
    0.5,
  ])
  expect(currentDrift(drifts([0, 1, 0, 2, 0]))).toBe(0.5)
  expect(currentDrift(drifts([0, 1]))).toBe(1)
  expect(currentDrift([])).toBeUndefined()
})

test('two hard sessions are no drift, three in a row are', () => {
  expect(driftStatus(drifts([0, 0, 1, 1.5]))).toBe('as-planned')
  expect(driftStatus(drifts([0, 1, 1, 1.5]))).toBe('harder')
  expect(driftStatus(drifts([-1, -1, -1]))).toBe('easier')
  expect(driftStatus(drifts([2, 2]))).toBe('not-enough')
})

test('half a point more three times is within what people misjudge', () => {
  expect(driftStatus(drifts([0.5, 0.5, 0.5]))).toBe('as-planned')
})

test('warm-ups, deloads and sets without a planned RPE say nothing', () => {
  const rows = [
    ...session(day(0), '60 x 5 @9', { plannedRpe: 7, warmUp: true }),
    ...session(day(4), '70 x 5 @9', { plannedRpe: 6, deload: true }),
    ...session(day(8), '100 x 5 @9'),
  ]
  expect(rpeDrift(rows)).toEqual([])
})

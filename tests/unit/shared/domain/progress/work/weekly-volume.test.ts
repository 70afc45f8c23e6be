import { expect, test } from 'vitest'
import type {
  PerformedSet,
  PlannedSet,
} from '../../../../../../src/shared/domain/progress/performed'
import {
  shareOfPlan,
  weeklyVolume,
} from '../../../../../../src/shared/domain/progress/work/weekly-volume'
import { day, monday, session } from '../rows'

function planned(rows: readonly PerformedSet[]): PlannedSet[] {
  return rows.map(
    ({ sessionId, day: on, exerciseId, load, reps, warmUp, perSideCount, deload }) => ({
      sessionId,
      day: on,
      exerciseId,
      load,
      ...(reps ? { reps } : {}),
      warmUp,
      perSideCount,
      deload,
    }),
  )
}

test('done and planned stand side by side, warm-ups apart', () => {
  const done = [
    ...session(day(0), ['100 x 5', '100 x 4']),
    ...session(day(0), '60 x 5', { warmUp: true }),
  ]
  const weeks = weeklyVolume(
    { done, planned: planned(session(day(0), ['100 x 5', '100 x 5'])) },
    'kg',
  )
  expect(weeks).toEqual([{ monday, done: 900, planned: 1000, warmUp: 300, uncountedSets: 0 }])
})

test('a missed week has a plan and nothing done, which is not zero', () => {
  const rows = { done: session(day(0), '100 x 5'), planned: planned(session(day(8), '100 x 5')) }
  const [, second] = weeklyVolume(rows, 'kg')
  expect(second?.planned).toBe(500)
  expect(second && 'done' in second).toBe(false)
})

test('sets without a known load are counted, not weighed', () => {
  const [week] = weeklyVolume({ done: session(day(0), ['bw x 8', '100 x 5']), planned: [] }, 'kg')
  expect(week).toMatchObject({ done: 500, uncountedSets: 1 })
})

test('the share of the plan leaves out the week that is still running', () => {
  const weeks = [
    { monday, done: 900, planned: 1000, warmUp: 0, uncountedSets: 0 },
    { monday: day(7), planned: 1000, warmUp: 0, uncountedSets: 0 },
  ]
  expect(shareOfPlan(weeks, day(9))).toEqual({ share: 0.9, weeks: 1 })
  expect(shareOfPlan(weeks, day(14))).toEqual({ share: 0.45, weeks: 2 })
  expect(shareOfPlan([], day(14))).toBeUndefined()
})

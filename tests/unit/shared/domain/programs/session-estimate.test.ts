import { expect, test } from 'vitest'
import type { Group } from '../../../../../src/shared/domain/notation/prescription'
import { resolveGroups } from '../../../../../src/shared/domain/programs/resolve-load'
import {
  estimateSession,
  type PlannedExercise,
} from '../../../../../src/shared/domain/programs/session-estimate'
import { load } from '../../../../../src/shared/domain/units/load'
import { say } from '../../../../support/outcome'
import { percent, rpe, sets, squatter } from '../../../../support/resolve-builders'

const SQUAT_MUSCLES = [
  { muscle: 'quads', credit: 1 },
  { muscle: 'glutes', credit: 1 },
  { muscle: 'adductors', credit: 0.5 },
] as const

function squat(groups: readonly Group[], more: Partial<PlannedExercise> = {}): PlannedExercise {
  const loads = resolveGroups(groups, squatter())
  return { groups, loads, muscles: SQUAT_MUSCLES, oneRepMax: load(140, 'kg'), ...more }
}

test('tonnage is load times reps of the work sets, warm-ups are outside', () => {
  const day = estimateSession({
    exercises: [
      squat([
        sets(2, 5, { load: percent(50), role: 'warm-up' }),
        sets(5, 5, { load: percent(80) }),
      ]),
    ],
  })
  expect(day.tonnageMg).toBe(25 * 112_500_000)
  expect(day.workSets).toBe(5)
  expect(day.setsWithoutLoad).toBe(0)
})

test('both dumbbells and both sides count', () => {
  const group = sets(3, 10, {
    load: { kind: 'weight', amount: { kind: 'one', value: 20_000 }, unit: 'kg' },
  })
  const one = estimateSession({ exercises: [squat([group])] }).tonnageMg
  expect(estimateSession({ exercises: [squat([group], { implementCount: 2 })] }).tonnageMg).toBe(
    2 * one,
  )
  expect(estimateSession({ exercises: [squat([group], { isOneSided: true })] }).tonnageMg).toBe(
    2 * one,
  )
  expect(estimateSession({ exercises: [squat([{ ...group, perSide: true }])] }).tonnageMg).toBe(
    2 * one,
  )
})

test('sets of a muscle are counted by credit, easy sets are not hard, unwritten effort is assumed', () => {
  const day = estimateSession({
    exercises: [
      squat([sets(3, 5, { effort: rpe(7) }), sets(2, 5, { effort: rpe(6.5) }), sets(1, 8)]),
    ],
  })
  expect(day.muscles).toEqual([
    { muscle: 'glutes', sets: 4, assumed: 1 },
    { muscle: 'quads', sets: 4, assumed: 1 },
    { muscle: 'adductors', sets: 2, assumed: 0.5 },
  ])
  expect(day.meanRpe).toBeCloseTo(6.8, 9)
})

test('mean intensity counts every rep once', () => {
  const day = estimateSession({
    exercises: [squat([sets(1, 10, { load: percent(50) }), sets(1, 5, { load: percent(100) })])],
  })
  expect(day.meanIntensity).toBeCloseTo((10 * 50 + 5 * 100) / 15, 9)
})

test('sets whose load is not known are left out and told', () => {
  const day = estimateSession({
    exercises: [squat([sets(3, 10), sets(1, 5, { load: percent(80, 'TM') })])],
  })
  expect(day).toMatchObject({ tonnageMg: 0, setsWithoutLoad: 4 })
  expect(day.meanIntensity).toBeUndefined()
  expect(day.notes.map(say)).toEqual([
    'Minutes are a rule of thumb: 3 s a rep without a tempo, 120 s rest where none is written, 60 s to change exercise.',
    '4 sets without RPE are counted as hard.',
    '4 sets without a known load are not in the tonnage.',
  ])
})

test('minutes hold sets, rests, changes and the drills of the warm-up block', () => {
  const group = { ...sets(4, 10), rest: { from: 90, to: 90 } }
  expect(estimateSession({ exercises: [squat([group]), squat([group])] }).minutes).toBe(18)
  expect(estimateSession({ exercises: [squat([group])], drills: 4 }).minutes).toBe(13)
  expect(estimateSession({ exercises: [] }).minutes).toBe(0)
})

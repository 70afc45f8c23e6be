import { expect, test } from 'vitest'
import { toPerformed, toPlanned } from '../../../../src/main/api/progress-rows'
import type { LiftedRow, PlanRow } from '../../../../src/main/stores/progress'

const lifted: LiftedRow = {
  sessionId: 's',
  day: '2026-11-24',
  exerciseId: 'split-squat',
  side: 'both',
  isWarmUp: 0,
  isDeload: 0,
  loadKind: 'absolute',
  loadMilli: 14_000,
  loadUnit: 'kg',
  reps: 8,
  seconds: null,
  metresMilli: null,
  rpeMilli: 7500,
  perSide: null,
  plannedKind: null,
  plannedMilli: null,
  plannedUnit: null,
  plannedReps: null,
  plannedRpeMilli: null,
}
const dumbbells = { loadType: 'two-dumbbells', laterality: 'one-side' } as const

test('one side is half a set, a row of both sides was done for each', () => {
  expect(toPerformed({ ...lifted, side: 'left' }, dumbbells).perSideCount).toBe(1)
  expect(toPerformed(lifted, dumbbells).perSideCount).toBe(2)
  expect(toPerformed({ ...lifted, perSide: 1 }, undefined).perSideCount).toBe(2)
  expect(toPerformed(lifted, undefined).perSideCount).toBe(0)
})

test('two dumbbells count twice, effort is a plain number, an unknown plan is absent', () => {
  const set = toPerformed(lifted, dumbbells)
  expect(set).toMatchObject({ implementCount: 2, rpe: 7.5, reps: 8 })
  expect('plannedLoad' in set).toBe(false)
})

test('what was planned stands beside what was done', () => {
  const plan = { plannedKind: 'absolute', plannedMilli: 12_000, plannedUnit: 'kg' } as const
  const row = { ...lifted, ...plan, plannedReps: 10, plannedRpeMilli: 8000 }
  expect(toPerformed(row, undefined)).toMatchObject({
    plannedLoad: { milli: 12_000, unit: 'kg' },
    plannedReps: 10,
    plannedRpe: 8,
  })
})

test('a prescribed set of a one-sided lift counts both sides', () => {
  const { sessionId, day, exerciseId, isWarmUp, isDeload, loadKind, loadMilli, loadUnit } = lifted
  const facts = { sessionId, day, exerciseId, isWarmUp, isDeload, loadKind, loadMilli, loadUnit }
  const row: PlanRow = { ...facts, repsFrom: 8, perSide: 1 }
  expect(toPlanned(row, dumbbells)).toMatchObject({ perSideCount: 2, reps: 8 })
})

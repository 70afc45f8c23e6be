import { expect, test } from 'vitest'
import { parseLogEntry } from '../../../../../src/shared/domain/notation/logging/parse-log-entry'
import type { PrescribedSet } from '../../../../../src/shared/domain/sessions/prescribed-set'
import {
  asPlanned,
  plannedResult,
  typedSets,
} from '../../../../../src/shared/domain/sessions/typed-sets'
import { load } from '../../../../../src/shared/domain/units/load'

const planned = (kg: number): PrescribedSet => ({
  isWarmUp: false,
  load: { kind: 'absolute', load: load(kg, 'kg') },
  repsFrom: 8,
  repsTo: 10,
  rpe: 8,
  isOpen: false,
  isPerSide: false,
  text: '',
})

function typed(text: string, plans: readonly PrescribedSet[]) {
  const entry = parseLogEntry(text, { unit: 'kg', planned: plannedResult(plans[0]) })
  return typedSets(
    entry,
    plans.map((plan) => ({ planned: plan })),
  )
}

test('as planned takes the lower end of a range and the planned effort', () => {
  expect(asPlanned(planned(60))).toMatchObject({ reps: 8, rpe: 8, outcome: 'done' })
})

test('three sets in one text fill three sets', () => {
  const sets = typed('100x5, 100x5, 95x6', [planned(100), planned(100)])
  expect(sets.map(({ slot, rows }) => [slot, rows[0]?.reps])).toEqual([
    [0, 5],
    [1, 5],
    [2, 6],
  ])
})

test('as planned in a text means the plan of that very set', () => {
  const sets = typed('=, =', [planned(100), planned(90)])
  const loads = sets.map(({ rows }) => rows[0]?.load)
  expect(loads).toEqual([planned(100).load, planned(90).load])
})

test('both sides of one set share their place', () => {
  const [set, ...others] = typed('24x10/9', [planned(24)])
  expect(others).toEqual([])
  expect(set?.rows.map(({ side, reps }) => [side, reps])).toEqual([
    ['left', 10],
    ['right', 9],
  ])
})

test('not done is a skipped set, and reps in reserve become RPE', () => {
  expect(typed('x', [planned(100)])[0]?.rows[0]?.outcome).toBe('skipped')
  expect(typed('100x5 2RIR', [planned(100)])[0]?.rows[0]?.rpe).toBe(8)
})

import { expect, test } from 'vitest'
import { applyChanges } from '../../../../../../src/shared/domain/programs/merge/apply-changes'
import { bodyOfSide, sidesOf } from '../../../../../../src/shared/domain/programs/merge/merge-side'
import type { PlanBody } from '../../../../../../src/shared/domain/programs/merge/plan-body'
import { planBody, planRow } from '../../../../../support/plan-bodies'

const [squat, bench] = [planRow('squat', ['4x5', '@8']), planRow('bench', ['4x6', null])]
const base = planBody({ lower: [squat], upper: [bench] })

function taken(theirs: PlanBody, mine: PlanBody, ids: readonly string[]): PlanBody {
  return bodyOfSide(applyChanges(sidesOf({ base, mine, theirs, origins: new Map() }), new Set(ids)))
}

test('a row of a day that the copy gave up brings the day back', () => {
  const theirs = planBody({ lower: [squat], upper: [bench, planRow('fly', ['3x12', null])] })
  const done = taken(theirs, planBody({ lower: [squat] }), ['row-add fly'])
  expect(done.days.map((day) => [day.id, day.rows.map((row) => row.id)])).toEqual([
    ['lower', ['squat']],
    ['upper', ['fly']],
  ])
})

test('a day leaves with its rows, but not with one that the template moved elsewhere', () => {
  const done = taken(planBody({ lower: [squat, bench] }), base, ['day-remove upper'])
  expect(done.days.map((day) => [day.id, day.rows.map((row) => row.id)])).toEqual([
    ['lower', ['squat', 'bench']],
  ])
})

test('the weeks of the copy stay when all of them would leave', () => {
  const theirs = planBody({
    lower: [planRow('squat', ['3x3'])],
    upper: [planRow('bench', ['3x3'])],
  })
  const done = taken(theirs, base, ['week-remove  w1', 'week-remove  w2'])
  expect(done.weeks).toHaveLength(2)
})

test('a week of the template comes in with its texts in rows of both; the coach’s own row inherits there', () => {
  const theirs = planBody({
    lower: [planRow('squat', ['4x5', '@8', '@9'])],
    upper: [planRow('bench', ['4x6', null, '+5kg'])],
  })
  const mine = planBody({ lower: [squat, planRow('curl', ['3x12', '3x10'])], upper: [bench] })
  const done = taken(theirs, mine, ['week-add  t3'])
  expect(done.days.flatMap((day) => day.rows.map((row) => row.cells))).toEqual([
    ['4x5', '@8', '@9'],
    ['3x12', '3x10', null],
    ['4x6', null, '+5kg'],
  ])
})

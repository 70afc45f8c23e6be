import { expect, test } from 'vitest'
import {
  dayChanges,
  rowsOfDay,
} from '../../../../../../src/shared/domain/programs/merge/day-changes'
import { sidesOf } from '../../../../../../src/shared/domain/programs/merge/merge-side'
import type { PlanBody } from '../../../../../../src/shared/domain/programs/merge/plan-body'
import { planBody, planRow, withRow } from '../../../../../support/plan-bodies'

const lower = [planRow('squat', ['4x5'])]
const upper = [planRow('bench', ['4x6'])]
const base = planBody({ lower, upper })

function changes(theirs: PlanBody, mine = base) {
  const sides = sidesOf({ base, mine, theirs, origins: new Map() })
  return dayChanges(sides, { lastWeek: 0, dayKeys: new Set() })
}

test('a day that leaves is a conflict where the coach put something of their own into it', () => {
  const theirs = planBody({ lower })
  expect(changes(theirs)).toMatchObject([
    { kind: 'day-remove', dayKey: 'upper', isConflict: false },
  ])
  const extra = planBody({ lower, upper: [...upper, planRow('curl', ['3x12'])] })
  expect(changes(theirs, extra)).toMatchObject([{ isConflict: true }])
  expect(changes(theirs, withRow(base, 'bench', { note: 'pause' }))).toMatchObject([
    { isConflict: true },
  ])
})

test('names, weekdays, new days and another order are each a change', () => {
  const [a, b] = base.days
  const theirs = {
    ...base,
    days: [
      { ...b, name: 'Push', weekday: 4 },
      { ...a },
      { id: 'arms', name: 'Arms', weekday: null, rows: [] },
    ],
  } as PlanBody
  expect(changes(theirs).map(({ kind }) => kind)).toEqual([
    'day-add',
    'day-name',
    'day-weekday',
    'day-order',
  ])
})

test('the rows of a day are told in order', () => {
  const { mine } = sidesOf({ base, mine: base, theirs: base, origins: new Map() })
  expect(rowsOfDay(mine, 'upper').map(({ key }) => key)).toEqual(['bench'])
})

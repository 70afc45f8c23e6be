import { expect, test } from 'vitest'
import { sidesOf } from '../../../../../../src/shared/domain/programs/merge/merge-side'
import type { PlanBody } from '../../../../../../src/shared/domain/programs/merge/plan-body'
import {
  isSameRow,
  ROW_FIELDS,
  rowChanges,
} from '../../../../../../src/shared/domain/programs/merge/row-changes'
import { planBody, planRow, withCell, withRow } from '../../../../../support/plan-bodies'

const [squat, thrust, bench] = [
  planRow('squat', ['4x5', '@8']),
  planRow('thrust', ['3x8', null]),
  planRow('bench', ['4x6', null]),
]
const base = planBody({ lower: [squat, thrust], upper: [bench] })

function told(theirs: PlanBody, mine = base) {
  const sides = sidesOf({ base, mine, theirs, origins: new Map() })
  return rowChanges(sides, { lastWeek: 0, dayKeys: new Set() }).map(
    ({ kind, rowKey, isConflict }) => [kind, rowKey, isConflict],
  )
}

test('a swap keeps the row, its texts and its place: one change', () => {
  expect(told(withRow(base, 'squat', { exerciseId: 'front-squat' }))).toEqual([
    ['row-exercise', 'squat', false],
  ])
})

test('a row taken out is a conflict where the copy had changed it', () => {
  const theirs = planBody({ lower: [squat], upper: [bench] })
  expect(told(theirs)).toEqual([['row-remove', 'thrust', false]])
  expect(told(theirs, withCell(base, 'thrust', { week: 1, text: '3x10' }))).toEqual([
    ['row-remove', 'thrust', true],
  ])
})

test('a row that the coach took out comes back only if asked for, when the template rewrote it', () => {
  const mine = planBody({ lower: [squat], upper: [bench] })
  expect(told(base, mine)).toEqual([])
  expect(told(withCell(base, 'thrust', { week: 1, text: '5x8' }), mine)).toEqual([
    ['row-lost', 'thrust', true],
  ])
})

test('a move to another day and a move within a day are told apart', () => {
  expect(told(planBody({ lower: [thrust, squat], upper: [bench] }))).toEqual([
    ['row-order', null, false],
  ])
  expect(told(planBody({ lower: [squat], upper: [bench, thrust] }))).toEqual([
    ['row-day', 'thrust', false],
  ])
})

test('a new row in a day that the copy gave up has to be asked for', () => {
  const theirs = planBody({
    lower: [squat, thrust],
    upper: [bench, planRow('fly', ['3x12', null])],
  })
  const mine = planBody({ lower: [squat, thrust] })
  expect(told(theirs)).toEqual([['row-add', 'fly', false]])
  expect(told(theirs, mine)).toEqual([['row-add', 'fly', true]])
})

test('rows are the same only when every field and every text is', () => {
  const { mine } = sidesOf({ base, mine: base, theirs: base, origins: new Map() })
  const row = mine.rows.get('squat')
  if (!row) throw new Error('the row is there')
  expect(isSameRow(row, { ...row, cells: new Map(row.cells) })).toBe(true)
  expect(isSameRow(row, { ...row, cells: new Map([['w1', '4x5']]) })).toBe(false)
  for (const [, field] of ROW_FIELDS) expect(isSameRow(row, { ...row, [field]: 'x' })).toBe(false)
})

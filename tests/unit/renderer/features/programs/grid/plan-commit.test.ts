import { expect, test } from 'vitest'
import { planCommit } from '../../../../../../src/renderer/features/programs/grid/plan-commit'
import {
  partColumn,
  weekColumn,
} from '../../../../../../src/renderer/features/programs/grid/week-columns'
import { sheetOf } from '../../../../../../src/shared/domain/programs/program-sheet'
import { accepted, refusalOf } from '../../../../../support/outcome'
import { block, dana, row } from '../../../../../support/sheet-builders'

const thrust = row('hip-thrust', ['4x5 @7', null, null, null])
const drill = row('cat-cow', [], { kind: 'warm-up', dose: '2x10' })
const sheet = sheetOf(block([drill, thrust]), dana())
const typed = (column: string, text: string, rowId = thrust.id) => ({ rowId, column, text })

test('a typed cell goes to its week, a swap to its row, a label in capitals', () => {
  const texts = [
    typed(weekColumn(2), '@8'),
    { ...typed('exercise', 'Back squat'), choice: 'back-squat' },
    typed('label', ' b1 '),
  ]
  expect(accepted(planCommit(texts, 'type', sheet))).toEqual({
    answers: [],
    notes: [],
    how: 'type',
    cells: [{ rowId: thrust.id, week: 2, text: '@8' }],
    doses: [],
    labels: [{ rowId: thrust.id, label: 'B1' }],
    swaps: [{ rowId: thrust.id, name: 'Back squat', id: 'back-squat' }],
  })
})

test('weeks typed at once go to their columns, from their own week on', () => {
  const plan = accepted(planCommit([typed(weekColumn(2), '@8 | @9 ;; off')], 'type', sheet))
  expect(plan.how).toBe('split')
  expect(plan.cells.map(({ week, text }) => [week, text])).toEqual([
    [2, '@8'],
    [3, '@9'],
    [4, 'off'],
  ])
})

test('more weeks than the program has are refused, so that nothing of them gets lost', () => {
  expect(refusalOf(planCommit([typed(weekColumn(3), '@7|@8|@9')], 'type', sheet))).toContain(
    'up to week 5',
  )
})

test('the text of a warm-up row is its dose', () => {
  const plan = accepted(planCommit([typed(weekColumn(1), ' 5x/side ', drill.id)], 'type', sheet))
  expect(plan.doses).toEqual([{ rowId: drill.id, dose: '5x/side' }])
  expect(plan.cells).toEqual([])
})

test('a row is never left without an exercise', () => {
  expect(refusalOf(planCommit([typed('exercise', ' ')], 'clear', sheet))).toContain(
    'A row needs an exercise.',
  )
})

test('a week cleared together with its parts is empty, and a part pasted beside a week joins it', () => {
  const [week, load, rest] = [weekColumn(1), partColumn('load', 1), partColumn('rest', 1)]
  const cleared = planCommit([typed(week, ''), typed(load, ''), typed(rest, '')], 'clear', sheet)
  expect(accepted(cleared).cells).toEqual([{ rowId: thrust.id, week: 1, text: '' }])
  const pasted = planCommit(
    [typed(week, '3x8'), typed(load, '80'), typed(rest, '90')],
    'paste',
    sheet,
  )
  expect(accepted(pasted).cells).toEqual([{ rowId: thrust.id, week: 1, text: '3x8 80kg r90' }])
})

import { expect, it } from 'vitest'
import { tabLines } from '../../../../../../src/shared/domain/notation/pasting/tab-lines'
import {
  exerciseColumns,
  weeksInRows,
} from '../../../../../../src/shared/domain/notation/pasting/weeks-in-rows'

const found = (text: string) => weeksInRows(tabLines(text))

it('turns lines of weeks into rows of exercises, in the order of the weeks', () => {
  const table = found('Week\tSquat\tRow\nW2\t@8\t3x12\nW1\t4x8\t3x10')
  if (!table) throw new Error('not found')
  expect(exerciseColumns(table)).toEqual([
    { name: 'Squat', cells: ['4x8', '@8'] },
    { name: 'Row', cells: ['3x10', '3x12'] },
  ])
})

it.each([
  ['weeks above', 'Exercise\tWeek 1\tWeek 2\nSquat\t4x8\t@8\nRow\t3x8\t@8'],
  ['an order in front', '#\tExercise\tSets\n1\tSquat\t3\n3\tRow\t3'],
  ['a week twice', '\tSquat\nW1\t4x8\nW1\t@8'],
  ['text', 'Squat 4x8\nRow 3x8\nBench 3x8'],
])('does not take %s for weeks in rows', (_, text) => {
  expect(found(text)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { pastedRows } from '../../../../../../src/renderer/features/programs/grid/plan-paste'

test('a pasted day has labels where its first column is one, then exercises, then weeks', () => {
  const rows = pastedRows(
    [
      ['a1', 'Back squat', '5x5 80%', ' 82% '],
      ['A2', 'Bench press', '3x8 @7', ''],
    ],
    4,
  )
  expect(rows).toEqual([
    { label: 'A1', name: 'Back squat', cells: ['5x5 80%', '82%'] },
    { label: 'A2', name: 'Bench press', cells: ['3x8 @7', null] },
  ])
})

test('without labels the first column is the exercise; empty lines are left out', () => {
  const rows = pastedRows([['Back squat', '5x5'], ['', ''], ['Row']], 4)
  expect(rows.map(({ name }) => name)).toEqual(['Back squat', 'Row'])
})

test('weeks that the program does not have are cut off', () => {
  expect(pastedRows([['Back squat', '1', '2', '3']], 2)[0]?.cells).toEqual(['1', '2'])
})

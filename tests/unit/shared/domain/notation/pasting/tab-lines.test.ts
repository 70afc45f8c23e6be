import { expect, it } from 'vitest'
import { tabLines } from '../../../../../../src/shared/domain/notation/pasting/tab-lines'

const cells = (text: string) => tabLines(text).map((line) => line.cells)

it('cuts lines at tabs, an empty first cell included, and leaves blank lines out', () => {
  expect(cells('\tSquat\tRow\r\n\t \n1\t4x8\t')).toEqual([
    ['', 'Squat', 'Row'],
    ['1', '4x8', ''],
  ])
})

it('keeps a quoted cell with a line break or a tab in one piece', () => {
  expect(cells('Squat\t"4x8\n@8 ""easy"""\t3x8\nRow\t3x10')).toEqual([
    ['Squat', '4x8 @8 "easy"', '3x8'],
    ['Row', '3x10'],
  ])
  expect(cells('"a\tb"\tc')).toEqual([['a\tb', 'c']])
})

it('does not let an open quote swallow the rest', () => {
  const rest = Array.from({ length: 400 }, (_, at) => `Lift ${at}\t3x8`)
  expect(cells(['"Squat\t4x8', ...rest].join('\n'))).toHaveLength(401)
})

it('counts lines as they were pasted', () => {
  expect(tabLines('a\n\nb').map(({ line }) => line)).toEqual([1, 3])
})

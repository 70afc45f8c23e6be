import { describe, expect, it } from 'vitest'
import {
  blockOf,
  columnsIn,
  isOneCell,
  rowsIn,
  type Selection,
  writableCells,
} from '../../../../../../src/renderer/ui/grid/moving/selection'
import { at, from, sheetOf } from '../training-week'

const sheet = sheetOf()
const rowIds = (selection: Selection) =>
  rowsIn(sheet, blockOf(sheet, selection)).map(({ row }) => row.id)
const columnIds = (selection: Selection) =>
  columnsIn(sheet, blockOf(sheet, selection)).map(({ id }) => id)

describe('a selection', () => {
  it('covers the block between its corners whichever way it was drawn', () => {
    const drawn = from(at('plank', 'w2'), at('thrust', 'exercise'))
    expect(rowIds(drawn)).toEqual(['thrust', 'squat', 'plank'])
    expect(columnIds(drawn)).toEqual(['exercise', 'w1', 'w2'])
  })

  it('passes over headings when it goes from one day into the next', () => {
    expect(rowIds(from(at('plank', 'w1'), at('bench', 'w1')))).toEqual(['plank', 'bench'])
  })

  it('reaches over whole rows, a week, the day or the program', () => {
    const one = from(at('bench', 'w2'))
    expect(columnIds({ ...one, reach: 'rows' })).toHaveLength(6)
    expect(rowIds({ ...one, reach: 'columns' })).toHaveLength(5)
    expect(columnIds({ ...one, reach: 'columns' })).toEqual(['w2'])
    expect(rowIds({ ...one, reach: 'band' })).toEqual(['bench', 'pull'])
    expect(rowIds({ ...one, reach: 'all' })).toHaveLength(5)
  })

  it('changes only the weeks of whole rows, so that clearing a row keeps its exercise', () => {
    const row = { ...from(at('bench', 'w1')), reach: 'rows' } as const
    expect(writableCells(sheet, row).map(({ column }) => column.id)).toEqual(['w1', 'w2', 'w3'])
    const named = from(at('bench', 'exercise'), at('bench', 'tempo'))
    expect(writableCells(sheet, named).map(({ column }) => column.id)).toEqual([
      'exercise',
      'w1',
      'w2',
      'w3',
    ])
  })

  it('is one cell only while nothing else is in it', () => {
    expect(isOneCell(from(at('bench', 'w1')))).toBe(true)
    expect(isOneCell(from(at('bench', 'w1'), at('bench', 'w2')))).toBe(false)
    expect(isOneCell({ ...from(at('bench', 'w1')), reach: 'columns' })).toBe(false)
  })
})

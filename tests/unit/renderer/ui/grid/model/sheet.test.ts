import { describe, expect, it } from 'vitest'
import {
  cellAt,
  isWritable,
  placeOf,
  refOf,
} from '../../../../../../src/renderer/ui/grid/model/sheet'
import { at, sheetOf } from '../training-week'

describe('a sheet', () => {
  const sheet = sheetOf()

  it('finds a cell by row and week, and an empty one where the row is shorter than the program', () => {
    expect(cellAt(sheet, at('thrust', 'w2')).text).toBe('@7.5')
    expect(cellAt(sheetOf(undefined, 'every-band', 12), at('thrust', 'w9')).text).toBe('')
  })

  it('takes text in names, weeks and lines to add to, but not in tempo and rest or in heads', () => {
    expect(isWritable(sheet, at('thrust', 'exercise'))).toBe(true)
    expect(isWritable(sheet, at('thrust', 'label'))).toBe(true)
    expect(isWritable(sheet, at('thrust', 'w3'))).toBe(true)
    expect(isWritable(sheet, { line: 'add:lower', column: 'exercise' })).toBe(true)
    expect(isWritable(sheet, at('thrust', 'tempo'))).toBe(false)
    expect(isWritable(sheet, { line: 'head', column: 'w1' })).toBe(false)
  })

  it('names a place by day, row and column, and finds it again by that name', () => {
    const ref = { bandId: 'upper', rowId: 'bench', column: 'w3' }
    expect(refOf(sheet, at('bench', 'w3'))).toEqual(ref)
    expect(placeOf(sheet, ref)).toEqual(at('bench', 'w3'))
    expect(placeOf(sheet, { bandId: 'upper', rowId: null, column: 'exercise' })).toEqual({
      line: 'add:upper',
      column: 'exercise',
    })
    expect(placeOf(sheet, { ...ref, rowId: 'gone' })).toBeNull()
  })
})

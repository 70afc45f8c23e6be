import { describe, expect, it } from 'vitest'
import { dropTarget } from '../../../../../../src/renderer/ui/grid/moving/drop-target'
import { sheetOf } from '../training-week'

const sheet = sheetOf()
const drop = (line: string, edge: 'before' | 'after', rows = ['thrust']) =>
  dropTarget(sheet, { line, edge }, rows)

describe('dropping a dragged row', () => {
  it('puts it before or after the row it hovers over', () => {
    expect(drop('row:bench', 'before')).toEqual({ bandId: 'upper', beforeRowId: 'bench' })
    expect(drop('row:bench', 'after')).toEqual({ bandId: 'upper', beforeRowId: 'pull' })
    expect(drop('row:pull', 'after')).toEqual({ bandId: 'upper', beforeRowId: null })
  })

  it('puts it first under a heading and last on the line to add to', () => {
    expect(drop('band:upper', 'after')).toEqual({ bandId: 'upper', beforeRowId: 'bench' })
    expect(drop('add:upper', 'before')).toEqual({ bandId: 'upper', beforeRowId: null })
  })

  it('never names a dragged row as the place to go', () => {
    expect(drop('row:squat', 'before', ['squat'])).toBeNull()
    expect(drop('row:thrust', 'after', ['squat'])).toEqual({
      bandId: 'lower',
      beforeRowId: 'plank',
    })
  })

  it('goes nowhere outside of the days', () => {
    expect(drop('head', 'after')).toBeNull()
    expect(drop('nowhere', 'after')).toBeNull()
  })
})

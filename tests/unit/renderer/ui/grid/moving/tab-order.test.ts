import { describe, expect, it } from 'vitest'
import { tabFrom } from '../../../../../../src/renderer/ui/grid/moving/tab-order'
import { at, sheetOf } from '../training-week'

const sheet = sheetOf()

describe('Tab', () => {
  it('goes from the exercise along the weeks and on to the next exercise', () => {
    expect(tabFrom(sheet, at('thrust', 'exercise'), 1)).toEqual(at('thrust', 'w1'))
    expect(tabFrom(sheet, at('thrust', 'w3'), 1)).toEqual(at('squat', 'exercise'))
    expect(tabFrom(sheet, at('squat', 'exercise'), -1)).toEqual(at('thrust', 'w3'))
  })

  it('takes the line to add to on its way into the next day', () => {
    expect(tabFrom(sheet, at('plank', 'w3'), 1)).toEqual({ line: 'add:lower', column: 'exercise' })
    expect(tabFrom(sheet, { line: 'add:lower', column: 'exercise' }, 1)).toEqual(
      at('bench', 'exercise'),
    )
  })

  it('leaves a label or a rest by the nearest cell that is typed', () => {
    expect(tabFrom(sheet, at('squat', 'label'), 1)).toEqual(at('squat', 'exercise'))
    expect(tabFrom(sheet, at('squat', 'tempo'), -1)).toEqual(at('squat', 'w3'))
  })

  it('leaves the grid behind its last cell and before its first one', () => {
    expect(tabFrom(sheet, { line: 'add:upper', column: 'exercise' }, 1)).toBeNull()
    expect(tabFrom(sheet, at('thrust', 'exercise'), -1)).toBeNull()
  })
})

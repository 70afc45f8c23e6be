import { describe, expect, it } from 'vitest'
import {
  firstPlace,
  gridEnd,
  rowEnd,
  stepCorner,
  stepFrom,
  stepPage,
} from '../../../../../../src/renderer/ui/grid/moving/steps'
import { at, day, sheetOf } from '../training-week'

const sheet = sheetOf()
const addToLower = { line: 'add:lower', column: 'exercise' }

describe('walking with arrows', () => {
  it('goes through label, exercise, weeks and the columns behind, and stops at the ends', () => {
    expect(stepFrom(sheet, at('squat', 'exercise'), 'right', 'exercise')).toEqual(at('squat', 'w1'))
    expect(stepFrom(sheet, at('squat', 'w3'), 'right', 'w3')).toEqual(at('squat', 'tempo'))
    expect(stepFrom(sheet, at('squat', 'label'), 'left', 'label')).toEqual(at('squat', 'label'))
  })

  it('goes down over the line to add to and the next heading, and keeps its week', () => {
    const onAdd = stepFrom(sheet, at('plank', 'w2'), 'down', 'w2')
    expect(onAdd).toEqual(addToLower)
    expect(stepFrom(sheet, onAdd, 'down', 'w2')).toEqual(at('bench', 'w2'))
  })

  it('reaches the week heads from the first row, but there is no head to walk to over the names', () => {
    expect(stepFrom(sheet, at('thrust', 'w2'), 'up', 'w2')).toEqual({ line: 'head', column: 'w2' })
    expect(stepFrom(sheet, at('thrust', 'exercise'), 'up', 'exercise')).toEqual(
      at('thrust', 'exercise'),
    )
  })

  it('keeps a selection on rows: its corner jumps over headings and lines to add to', () => {
    expect(stepCorner(sheet, at('plank', 'w1'), 'down')).toEqual(at('bench', 'w1'))
    expect(stepCorner(sheet, at('pull', 'w1'), 'down')).toEqual(at('pull', 'w1'))
  })

  it('turns pages by whole lines and never ends on a head', () => {
    expect(stepPage(sheet, at('thrust', 'w1'), 2, 'w1')).toEqual(at('plank', 'w1'))
    expect(stepPage(sheet, at('plank', 'w1'), -10, 'w1')).toEqual(at('thrust', 'w1'))
    expect(stepPage(sheet, at('thrust', 'w1'), 99, 'w1')).toEqual({
      line: 'add:upper',
      column: 'exercise',
    })
  })

  it('knows the ends of a row and of the program', () => {
    expect(rowEnd(sheet, at('squat', 'w2'), 'start')).toEqual(at('squat', 'exercise'))
    expect(rowEnd(sheet, at('squat', 'w2'), 'end')).toEqual(at('squat', 'w3'))
    expect(gridEnd(sheet, 'start')).toEqual(at('thrust', 'exercise'))
    expect(gridEnd(sheet, 'end')).toEqual(at('pull', 'w3'))
  })

  it('begins an empty program on the line where the first exercise is typed', () => {
    expect(firstPlace(sheetOf([day('lower')]))).toEqual(addToLower)
    expect(firstPlace(sheetOf([]))).toBeNull()
  })
})

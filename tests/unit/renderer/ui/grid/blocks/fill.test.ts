import { describe, expect, it } from 'vitest'
import {
  clearCells,
  copyLastWeek,
  fillDown,
  fillRight,
  fillSame,
} from '../../../../../../src/renderer/ui/grid/blocks/fill'
import { at, from, sheetOf } from '../training-week'

const sheet = sheetOf()
const noSeries = () => null
const said = (cells: readonly { rowId: string; column: string; text: string }[]) =>
  cells.map(({ rowId, column, text }) => `${rowId} ${column} ${text}`)

describe('fill down', () => {
  it('writes the top row of the selection into the rows below, also what is inherited', () => {
    expect(said(fillDown(sheet, from(at('squat', 'w1'), at('plank', 'w2'))))).toEqual([
      'plank w1 3×6 70%',
      'plank w2 3×6 70%',
    ])
  })

  it('takes the row above when only one row is selected, and nothing above the first', () => {
    expect(said(fillDown(sheet, from(at('squat', 'w3'))))).toEqual(['squat w3 @8'])
    expect(fillDown(sheet, from(at('thrust', 'w1')))).toEqual([])
  })
})

describe('fill right', () => {
  it('repeats the last written week over the weeks behind it', () => {
    expect(said(fillRight(sheet, from(at('plank', 'w1'), at('plank', 'w3')), noSeries))).toEqual([
      'plank w2 3×30s',
      'plank w3 3×30s',
    ])
  })

  it('continues a series from all leading written weeks', () => {
    const asked: unknown[] = []
    const wide = sheetOf(undefined, 'every-band', 5)
    const cells = fillRight(wide, from(at('thrust', 'w1'), at('thrust', 'w5')), (texts, count) => {
      asked.push(texts, count)
      return ['@8.5', '@9']
    })
    expect(asked).toEqual([['4×5 @7', '@7.5', '@8'], 2])
    expect(said(cells)).toEqual(['thrust w4 @8.5', 'thrust w5 @9'])
  })

  it('writes the first week over the others when all are written already, as a spreadsheet does', () => {
    expect(said(fillRight(sheet, from(at('thrust', 'w1'), at('thrust', 'w3')), noSeries))).toEqual([
      'thrust w2 4×5 @7',
      'thrust w3 4×5 @7',
    ])
  })

  it('takes the week before when one week alone is selected, and never the exercise name', () => {
    expect(said(fillRight(sheet, from(at('thrust', 'w2')), noSeries))).toEqual(['thrust w2 4×5 @7'])
    expect(fillRight(sheet, from(at('thrust', 'w1')), noSeries)).toEqual([])
    expect(
      said(fillRight(sheet, from(at('plank', 'exercise'), at('plank', 'w2')), noSeries)),
    ).toEqual(['plank w2 3×30s'])
  })
})

describe('other ways to write many cells at once', () => {
  it('puts the same text into every selected cell that can be written', () => {
    const cells = fillSame(sheet, from(at('bench', 'w3'), at('pull', 'tempo')), 'deload')
    expect(said(cells)).toEqual(['bench w3 deload', 'pull w3 deload'])
  })

  it('copies from the week before, for which the first week has none', () => {
    expect(said(copyLastWeek(sheet, from(at('thrust', 'w1'), at('thrust', 'w3'))))).toEqual([
      'thrust w2 4×5 @7',
      'thrust w3 @7.5',
    ])
  })

  it('clears only what is written, so that inherited text is left in peace', () => {
    const cells = clearCells(sheet, { ...from(at('squat', 'w1')), reach: 'rows' })
    expect(said(cells)).toEqual(['squat w1 '])
  })
})

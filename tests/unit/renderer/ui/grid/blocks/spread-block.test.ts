import { describe, expect, it } from 'vitest'
import { copyBlock } from '../../../../../../src/renderer/ui/grid/blocks/copy-block'
import { spreadBlock } from '../../../../../../src/renderer/ui/grid/blocks/spread-block'
import { at, from, sheetOf } from '../training-week'

const sheet = sheetOf()

describe('pasting a block', () => {
  it('lays it out from the active cell to the right and down', () => {
    const { cells } = spreadBlock(sheet, from(at('thrust', 'w2')), [
      ['@8', '@9'],
      ['75%', '80%'],
    ])
    expect(cells.map(({ rowId, column, text }) => [rowId, column, text])).toEqual([
      ['thrust', 'w2', '@8'],
      ['thrust', 'w3', '@9'],
      ['squat', 'w2', '75%'],
      ['squat', 'w3', '80%'],
    ])
  })

  it('hands back the rows below the last row of the day, so that nothing is lost', () => {
    const { cells, overflow } = spreadBlock(sheet, from(at('plank', 'exercise')), [
      ['Plank', '3x40s'],
      ['Carry', '4x20m'],
    ])
    expect(cells).toHaveLength(2)
    expect(overflow).toEqual([['Carry', '4x20m']])
  })

  it('hands back texts that meet read-only cells or lie behind the last column', () => {
    const { cells, unplaced } = spreadBlock(sheet, from(at('pull', 'w3')), [
      ['bw', '3010', 'note', ''],
    ])
    expect(cells).toEqual([{ rowId: 'pull', column: 'w3', text: 'bw' }])
    expect(unplaced).toEqual(['3010', 'note'])
  })

  it('puts one single text into the whole selection', () => {
    const { cells } = spreadBlock(sheet, from(at('bench', 'w1'), at('pull', 'w2')), [['deload']])
    expect(cells).toHaveLength(4)
    expect(new Set(cells.map(({ text }) => text))).toEqual(new Set(['deload']))
  })

  it('gives back what was copied when it is pasted in the same place', () => {
    const selection = from(at('thrust', 'exercise'), at('squat', 'w3'))
    const { cells } = spreadBlock(sheet, selection, copyBlock(sheet, selection))
    expect(cells.map(({ text }) => text)).toEqual([
      'Hip thrust',
      '4×5 @7',
      '@7.5',
      '@8',
      'Front squat',
      '3×6 70%',
      '3×6 70%',
      '',
    ])
  })
})

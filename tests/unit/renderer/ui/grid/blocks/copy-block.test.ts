import { describe, expect, it } from 'vitest'
import { copyBlock } from '../../../../../../src/renderer/ui/grid/blocks/copy-block'
import { at, from, sheetOf } from '../training-week'

describe('copying cells', () => {
  it('takes what the coach sees, inherited text included, and leaves headings out', () => {
    expect(copyBlock(sheetOf(), from(at('squat', 'w1'), at('bench', 'w3')))).toEqual([
      ['3×6 70%', '3×6 70%', ''],
      ['3×30s', '', ''],
      ['4×6 75%', '', '80%'],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { bodyLines, stretchOf } from '../../../../../../src/renderer/ui/grid/paint/body-lines'
import { sheetOf } from '../training-week'

const { lines } = sheetOf()

describe('the lines below the week heads', () => {
  it('are 28 px high, and the echo opens 32 px under the row that is typed', () => {
    const body = bodyLines(lines, 'row:thrust')
    expect(body.slice(0, 4).map(({ key, top, height }) => [key, top, height])).toEqual([
      ['band:lower', 0, 28],
      ['row:thrust', 28, 28],
      ['echo', 56, 32],
      ['row:squat', 88, 28],
    ])
  })

  it('keep their number for screen readers while the echo is open', () => {
    const numbers = (echo: string | null) =>
      bodyLines(lines, echo)
        .filter(({ line }) => line)
        .map(({ index }) => index)
    expect(numbers('row:thrust')).toEqual(numbers(null))
  })

  it('come into view with the heading above the first row and the echo below', () => {
    const body = bodyLines(lines, 'row:thrust')
    expect(stretchOf(body, 'row:thrust')).toEqual({ start: 36, end: 36 + 88 })
    expect(stretchOf(body, 'row:squat')).toEqual({ start: 124, end: 152 })
    expect(stretchOf(body, 'row:gone')).toBeNull()
  })
})

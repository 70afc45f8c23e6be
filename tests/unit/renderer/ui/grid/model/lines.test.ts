import { describe, expect, it } from 'vitest'
import { listLines } from '../../../../../../src/renderer/ui/grid/model/lines'
import { day, twoDays } from '../training-week'

const ids = (options: Parameters<typeof listLines>[1], bands = twoDays) =>
  listLines(bands, options).map(({ id }) => id)

describe('the lines of a program', () => {
  it('stand as heads, then per day its heading, its rows and the line to add to', () => {
    expect(ids({ addRows: 'every-band', openBand: null, addBand: true })).toEqual([
      'head',
      'band:lower',
      'row:thrust',
      'row:squat',
      'row:plank',
      'add:lower',
      'band:upper',
      'row:bench',
      'row:pull',
      'add:upper',
      'add-band',
    ])
  })

  it('offer a line to add to only in the day that is worked on, and in an empty day', () => {
    const bands = [...twoDays, day('rest')]
    const lines = ids({ addRows: 'open-band', openBand: 'upper', addBand: false }, bands)
    expect(lines.filter((id) => id.startsWith('add:'))).toEqual(['add:upper', 'add:rest'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlock } from '../../../../../../src/shared/domain/notation/pasting/read-block'

describe('a pasted block', () => {
  it('of a spreadsheet has its weeks in columns', () => {
    const block = readBlock(
      [
        'Exercise\tWeek 1\tWeek 2\tWeek 3',
        'A1 Squat\t4x8 @7\t@8\t',
        'A2\tRow\t3x10\t\t"3x12"',
      ].join('\r\n'),
    )
    expect(block).toMatchObject({ read: 2, needLook: 0 })
    expect(block.rows.map(({ label, exercise, cells }) => [label, exercise, cells])).toEqual([
      ['A1', 'Squat', ['4x8 @7', '@8']],
      ['A2', 'Row', ['3x10', '', '3x12']],
    ])
  })

  it('of text has one exercise per line', () => {
    const block = readBlock('Squat 4x8 @7 | @8\n\nPlank 3x30s 90s\nmobility as you like')
    expect(block).toMatchObject({ read: 2, needLook: 1 })
    expect(block.rows.map(({ line, exercise, cells }) => [line, exercise, cells])).toEqual([
      [1, 'Squat', ['4x8 @7', '@8']],
      [3, 'Plank', ['3x30s 90s']],
      [4, 'mobility as you like', []],
    ])
  })

  it('asks for a look where a cell is not understood or no exercise is named', () => {
    expect(readBlock('Squat 4x8 tmepo 3010').needLook).toBe(1)
    expect(readBlock('4x8 @8').needLook).toBe(1)
  })

  it('loses no line, whatever was pasted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 6 }),
        (lines) => {
          const text = lines.join('\n')
          const kept = readBlock(text).rows.map((row) => row.text)
          const typed = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
          expect(kept).toEqual(typed)
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })
})

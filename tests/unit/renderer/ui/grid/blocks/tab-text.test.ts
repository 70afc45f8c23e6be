import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTabText, toTabText } from '../../../../../../src/renderer/ui/grid/blocks/tab-text'
import { computingMs } from '../../../../../support/computing-time'

describe('cells on the clipboard', () => {
  it('are rows of texts between tabs', () => {
    expect(
      toTabText([
        ['Squat', '4×5 @7'],
        ['Bench', ''],
      ]),
    ).toBe('Squat\t4×5 @7\r\nBench\t')
    expect(fromTabText('Squat\t4×5\r\nBench\t\n')).toEqual([
      ['Squat', '4×5'],
      ['Bench', ''],
    ])
  })

  it('keep tabs, quotes and line breaks inside a cell', () => {
    const block = [
      ['6" box', 'one\ntwo'],
      ['a\tb', ''],
    ]
    expect(fromTabText(toTabText(block))).toEqual(block)
  })

  it('are read as plain text where a quote does not close', () => {
    expect(fromTabText('"box squat\t5x5')).toEqual([['"box squat', '5x5']])
    expect(fromTabText('12" step\t3x8')).toEqual([['12" step', '3x8']])
  })

  it('come back as they went out, whatever stands in them', () => {
    const sign = fc.constantFrom('a', '"', '\t', '\n', '×', ' ', '5')
    const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''))
    const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    const hasText = (rows: readonly (readonly string[])[]) =>
      rows.at(-1)?.join('') !== '' || (rows[0]?.length ?? 0) > 1
    fc.assert(
      fc.property(block.filter(hasText), (rows) => {
        expect(fromTabText(toTabText(rows))).toEqual(rows)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('are read in a blink when a coach pastes 10,000 lines', () => {
    const text = 'Squat\t5x5 @7\t"note"\t"open\n'.repeat(10_000)
    const start = computingMs()
    expect(fromTabText(text).length).toBeGreaterThan(1_000)
    expect(computingMs() - start).toBeLessThan(500)
  })
})

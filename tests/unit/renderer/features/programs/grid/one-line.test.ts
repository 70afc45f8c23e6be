import { expect, test } from 'vitest'
import { asLine } from '../../../../../../src/renderer/features/programs/grid/one-line'
import { splitWeeks } from '../../../../../../src/shared/domain/notation/weeks/split-weeks'

test('weeks become one line, and the line splits into the same weeks again', () => {
  const cells = ['4x5 @7', '@7.5', null, '2x5 @6', null]
  expect(asLine(cells)).toBe('4x5 @7 | @7.5 | = | 2x5 @6')
  expect(splitWeeks(asLine(cells))).toEqual(['4x5 @7', '@7.5', '=', '2x5 @6'])
})

test('a row that says nothing is no line', () => {
  expect(asLine([null, null])).toBe('')
})

import { expect, test } from 'vitest'
import { readSpan, spanText } from '../../../../../src/renderer/features/exercises/edit/number-span'

test.each([
  ['8', [8, 8]],
  ['8-12', [8, 12]],
  [' 8 – 12 ', [8, 12]],
  ['8 to 12', [8, 12]],
])('"%s" is read as a range', (typed, span) => {
  expect(readSpan(typed)).toEqual(span)
})

test.each(['', 'x', '12-8', '8-12-15', '8.5', '-8'])('"%s" is no range', (typed) => {
  expect(readSpan(typed)).toBeNull()
})

test('a range is written as it is read', () => {
  expect([spanText([8, 12]), spanText([5, 5])]).toEqual(['8–12', '5'])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../../../../../../src/shared/domain/notation/reading/fold'

it('gives one spelling to signs that mean the same', () => {
  expect(fold('３×８ – ٧٫٥')).toBe('3x8 - 7.5')
  expect(fold('3*10 “R” ¦ 2′')).toBe('3x10 "r" | 2\'')
  expect(fold('A\u200f\t\u0000B')).toBe('a   b')
})

it('keeps every position, so that what is unread can be marked in the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length)
    }),
    { seed: 3, numRuns: 500 },
  )
})

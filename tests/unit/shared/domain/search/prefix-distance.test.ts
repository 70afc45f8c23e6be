import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefixDistance } from '../../../../../src/shared/domain/search/prefix-distance'

test('two letters swapped, one missing, one too many and one wrong are one slip each', () => {
  expect(prefixDistance('thurst', 'thrust', 2)).toEqual({ slips: 1, length: 6 })
  expect(prefixDistance('thust', 'thrust', 2)).toEqual({ slips: 1, length: 6 })
  expect(prefixDistance('thrrust', 'thrust', 2)).toEqual({ slips: 1, length: 6 })
  expect(prefixDistance('thrast', 'thrust', 2)).toEqual({ slips: 1, length: 6 })
})

test('a half-typed word with a slip meets the beginning it means', () => {
  expect(prefixDistance('bulgrai', 'bulgarian', 1)?.slips).toBe(1)
})

test('too many slips are no match', () => {
  expect(prefixDistance('squat', 'bench', 2)).toBeNull()
  expect(prefixDistance('thurts', 'thrust', 1)).toBeNull()
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 })

test('what begins a word has no slip, and the fast bound never hides a match', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (typed, target, most) => {
      expect(prefixDistance(target.slice(0, 3), target, most)?.slips).toBe(0)
      const near = prefixDistance(typed, target, most)
      const slow = prefixDistance(typed, target, 20)?.slips ?? 99
      expect(near?.slips ?? null).toBe(slow <= most ? slow : null)
    }),
    { seed: 21, numRuns: 500 },
  )
})

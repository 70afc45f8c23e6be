import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  looksTurned,
  turned,
} from '../../../../../../src/shared/domain/notation/pasting/pair-order'

it.each([
  ['8x3', '3x8'],
  ['10-12 x 4 @8', '4 x 10-12 @8'],
  ['8×3 60kg, 6x2', '3x8 60kg, 2x6'],
  ['20mx4', '20mx4'],
  ['4x20m', '4x20m'],
  ['8x3x60', '8x3x60'],
  ['80% 8x3', '80% 3x8'],
])('%s with reps first is %s', (typed, order) => {
  expect(turned(typed)).toBe(order)
})

it('turned twice is as typed', () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
      const text = pairs.map(([a, b]) => `${a}x${b}`).join(', ')
      expect(turned(turned(text))).toBe(text)
    }),
    { seed: 8, numRuns: 200 },
  )
})

it('only a sheet on which every pair looks turned is in doubt', () => {
  expect(looksTurned(['8x3', '12x4'])).toBe(true)
  expect(looksTurned(['8x3', '3x8'])).toBe(false)
  expect(looksTurned(['8x3'])).toBe(false)
  expect(looksTurned(['10x10', '8x8'])).toBe(false)
})

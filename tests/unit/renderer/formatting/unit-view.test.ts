import { expect, test } from 'vitest'
import { flipped } from '../../../../src/renderer/formatting/unit-view'

test('Alt+U turns from the client’s own unit to the other and back', () => {
  expect(flipped(null, 'kg')).toBe('lb')
  expect(flipped('lb', 'kg')).toBe(null)
  expect(flipped(null, 'lb')).toBe('kg')
})

test('on the page of a client who lifts in the chosen unit, Alt+U shows the other one', () => {
  expect(flipped('lb', 'lb')).toBe('kg')
})

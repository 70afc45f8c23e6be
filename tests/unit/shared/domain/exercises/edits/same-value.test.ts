import { expect, test } from 'vitest'
import { sameValue } from '../../../../../../src/shared/domain/exercises/edits/same-value'

test('two mistakes say the same, whatever the order of their words in the file', () => {
  const one = [{ id: 'arch', sign: 'Back arches', fix: 'Ribs down' }]
  expect(sameValue(one, [{ fix: 'Ribs down', id: 'arch', sign: 'Back arches' }])).toBe(true)
  expect(sameValue(one, [{ ...one[0], fix: 'Chin down' }])).toBe(false)
})

test('lists count their order, and nothing is not an empty list', () => {
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false)
  expect(sameValue(null, [])).toBe(false)
  expect(sameValue({ a: 1 }, { b: 1 })).toBe(false)
})

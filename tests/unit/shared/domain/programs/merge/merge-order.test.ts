import { expect, test } from 'vitest'
import {
  isReordered,
  mergeOrder,
} from '../../../../../../src/shared/domain/programs/merge/merge-order'

test('what comes in follows what it follows in the template, also as the first', () => {
  const wanted = new Set(['a', 'mine', 'b', 'first', 'new'])
  expect(mergeOrder(['a', 'mine', 'b', 'gone'], ['first', 'a', 'new', 'b'], wanted)).toEqual([
    'first',
    'a',
    'new',
    'mine',
    'b',
  ])
})

test('only keys that all have count as moved', () => {
  const common = new Set(['a', 'b'])
  expect(isReordered(['a', 'x', 'b'], ['a', 'b', 'y'], common)).toBe(false)
  expect(isReordered(['a', 'b'], ['b', 'a'], common)).toBe(true)
})

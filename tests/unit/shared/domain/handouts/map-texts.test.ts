import { expect, test } from 'vitest'
import { mapTexts } from '../../../../../src/shared/domain/handouts/map-texts'

test('every text is changed, however deep; numbers, claims and gaps stay', () => {
  const value = { a: 'x', list: ['y', { b: 'z', count: 3, isNow: true, none: null }] }
  expect(mapTexts(value, (text) => text.toUpperCase())).toEqual({
    a: 'X',
    list: ['Y', { b: 'Z', count: 3, isNow: true, none: null }],
  })
})

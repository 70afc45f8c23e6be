import { expect, test } from 'vitest'
import { typedLoad } from '../../../../../src/renderer/features/programs/typed-load'

test('a max is read in the client’s unit, with point or comma, or in the unit typed', () => {
  expect([
    typedLoad('102.5', 'kg'),
    typedLoad(' 102,5 ', 'kg'),
    typedLoad('225 lb', 'kg'),
    typedLoad('100', 'lb'),
  ]).toEqual([
    { milli: 102_500, unit: 'kg' },
    { milli: 102_500, unit: 'kg' },
    { milli: 225_000, unit: 'lb' },
    { milli: 100_000, unit: 'lb' },
  ])
})

test('what is no load above zero is not taken', () => {
  for (const text of ['abc', '', '0', '-5', '1e9', '99999', '1.2.3']) {
    expect(typedLoad(text, 'kg')).toBeUndefined()
  }
})

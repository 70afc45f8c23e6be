import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  printTyped,
  readTyped,
  typedLoad,
  typedLoadFromZero,
} from '../../../../../../src/shared/domain/strength/calculators/typed-load'
import { load } from '../../../../../../src/shared/domain/units/load'

function complaintOn(
  value: string,
  schema: typeof typedLoad | typeof typedLoadFromZero = typedLoad,
) {
  const read = schema.safeParse({ value, unit: 'kg' })
  return read.success ? undefined : read.error.issues[0]?.message
}

test('a load is typed with point or comma', () => {
  expect(readTyped(typedLoad.parse({ value: '102.5', unit: 'kg' }))).toEqual(load(102.5, 'kg'))
  expect(readTyped(typedLoad.parse({ value: '102,5', unit: 'lb' }))).toEqual(load(102.5, 'lb'))
})

test('what is no load is told in words', () => {
  for (const text of ['abc', '', '1e9', 'NaN', '1.2345']) {
    expect([text, complaintOn(text)]).toEqual([text, '@input.notANumber'])
  }
  expect(complaintOn('10000')).toBe('@input.loadTooBig')
  expect(complaintOn('-5')).toBeUndefined()
  expect(complaintOn('-5', typedLoadFromZero)).toBe('@input.loadNegative')
})

test('a load can be typed back as it was answered', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (milli) => {
      expect(readTyped(typedLoad.parse(printTyped({ milli, unit: 'kg' })))).toEqual({
        milli,
        unit: 'kg',
      })
    }),
    { seed: 9 },
  )
})

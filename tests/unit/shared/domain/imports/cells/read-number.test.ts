import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  readNumber,
  seeDecimalMark,
} from '../../../../../../src/shared/domain/imports/cells/read-number'

test('a decimal point and a decimal comma both read, whatever the rest of the file does', () => {
  expect(readNumber('62.5', 'comma')).toBe(62.5)
  expect(readNumber('62,5', 'point')).toBe(62.5)
  expect(readNumber(' 100 ', 'unseen')).toBe(100)
  expect(readNumber('-20', 'point')).toBe(-20)
  expect(readNumber('−7,5', 'comma')).toBe(-7.5)
  expect(readNumber(',5', 'comma')).toBe(0.5)
})

test('three figures after the sign are read as the file writes decimals', () => {
  expect(readNumber('1,250', 'comma')).toBe(1.25)
  expect(readNumber('1,250', 'point')).toBe(1250)
  expect(readNumber('1.250', 'comma')).toBe(1250)
  expect(readNumber('1.250', 'point')).toBe(1.25)
  expect(readNumber('0,250', 'point')).toBe(0.25)
})

test('a comma before three figures is a doubt where nothing in the file settles it', () => {
  expect(readNumber('1,250', 'unseen')).toBe('two-ways')
  expect(readNumber('1,250', 'mixed')).toBe('two-ways')
  expect(readNumber('1.250', 'mixed')).toBe('two-ways')
  expect(readNumber('1.250', 'unseen')).toBe(1.25)
})

test('grouped thousands and floating-point dust are numbers', () => {
  expect(readNumber('1,234.5', 'unseen')).toBe(1234.5)
  expect(readNumber('1.234,5', 'unseen')).toBe(1234.5)
  expect(readNumber('1 234,5', 'comma')).toBe(1234.5)
  expect(readNumber('1.4210854715202004e-14', 'point')).toBeCloseTo(0, 12)
})

test('words, formulas and astronomy are not numbers', () => {
  for (const text of ['abc', '1e9', '12 reps', '=1+1', '1.2.3', '99999999999', '.', 'NaN']) {
    expect([text, readNumber(text, 'point')]).toEqual([text, 'unreadable'])
  }
  expect(readNumber('', 'point')).toBe('blank')
})

test('the sign of a file is the one its decimals prove', () => {
  expect(seeDecimalMark(['80', '62,5', ''])).toBe('comma')
  expect(seeDecimalMark(['80', '62.5'])).toBe('point')
  expect(seeDecimalMark(['62.5', '62,5'])).toBe('mixed')
  expect(seeDecimalMark(['80', '1,250', '1.250', 'a,b'])).toBe('unseen')
  expect(seeDecimalMark(['1,250.5'])).toBe('point')
  expect(seeDecimalMark(['1.250,5'])).toBe('comma')
  expect(seeDecimalMark(['0,125'])).toBe('comma')
})

test('a load printed with either sign reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.boolean(), (milli, comma) => {
      const text = (milli / 1000).toFixed(3)
      const printed = comma ? text.replace('.', ',') : text
      expect(readNumber(printed, comma ? 'comma' : 'point')).toBe(milli / 1000)
    }),
    { seed: 11 },
  )
})

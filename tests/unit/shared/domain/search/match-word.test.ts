import { expect, test } from 'vitest'
import {
  matchPlainly,
  matchWithSlips,
  slipsAllowed,
} from '../../../../../src/shared/domain/search/match-word'

test('the word itself beats its beginning, and its beginning beats its middle', () => {
  const whole = matchPlainly('press', 'press')?.score ?? 0
  const begins = matchPlainly('press', 'pressdown')?.score ?? 0
  const inside = matchPlainly('down', 'pressdown')?.score ?? 0
  expect(whole).toBeGreaterThan(begins)
  expect(begins).toBeGreaterThan(inside)
  expect(inside).toBeGreaterThan(0)
})

test('two letters inside a word are no match', () => {
  expect(matchPlainly('es', 'press')).toBeNull()
})

test('short words and numbers must be typed right', () => {
  expect(slipsAllowed('ht')).toBe(0)
  expect(slipsAllowed('90a')).toBe(0)
  expect(slipsAllowed('hip')).toBe(1)
  expect(slipsAllowed('thrusts')).toBe(2)
  expect(matchWithSlips('5by5', '5by4')).toBeNull()
})

test('a word with a slip scores below the word typed right', () => {
  const slip = matchWithSlips('sqaut', 'squat')
  expect(slip?.score).toBeLessThan(matchPlainly('squat', 'squat')?.score ?? 0)
  expect(slip).toMatchObject({ from: 0, to: 5 })
})

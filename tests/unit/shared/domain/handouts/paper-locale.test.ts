import { expect, test } from 'vitest'
import { paperLocale } from '../../../../../src/shared/domain/handouts/paper-locale'

test('plain English puts the day before the month; a region is respected', () => {
  expect(paperLocale('en')).toBe('en-GB')
  expect(paperLocale('en-US')).toBe('en-US')
  expect(paperLocale('el')).toBe('el')
})

import { expect, test } from 'vitest'
import { monthOf } from '../../../../../../src/shared/domain/imports/cells/month-names'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'sv', 'pl', 'tr', 'ru']

test.each(LANGUAGES)('every month is known by its long and short name: %s', (language) => {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2026, index, 5))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      expect([name, monthOf(name)]).toEqual([name, index + 1])
    }
  }
})

test('a month is known in capitals and without its accents', () => {
  expect(monthOf('AOUT')).toBe(8)
  expect(monthOf('Marz')).toBe(3)
  expect(monthOf('Sept.')).toBe(9)
})

test('a word that is no month is none', () => {
  expect(monthOf('Squat')).toBeNull()
  expect(monthOf('')).toBeNull()
  expect(monthOf('constructor')).toBeNull()
})

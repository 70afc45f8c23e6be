import { expect, test } from 'vitest'
import { printDay, printDayOfYear } from '../../../../../src/shared/domain/handouts/dates-on-paper'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

const day = calendarDate('2026-11-23')

test('a week begins on a day with its month in words', () => {
  expect(printDay(day, 'en')).toBe('23 Nov')
})

test('the footer tells the year too, in the language of the sheet', () => {
  expect(printDayOfYear(day, 'en')).toBe('23 Nov 2026')
  expect(printDayOfYear(day, 'de')).toBe('23. Nov. 2026')
})

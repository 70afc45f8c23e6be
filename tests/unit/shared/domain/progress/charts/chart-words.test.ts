import { expect, test } from 'vitest'
import {
  dayText,
  numberText,
  shortDayText,
  signedText,
  tableDayText,
  tell,
  tickText,
} from '../../../../../../src/shared/domain/progress/charts/chart-words'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'
import { message } from '../../../../../../src/shared/kernel/words'
import { words } from '../rows'

const day = calendarDate('2026-11-16')
const german = { ...words, locale: 'de' }

test('days are written as the coach’s language writes them', () => {
  expect(dayText(day, words)).toBe('Mon, 16 Nov 2026')
  expect(tableDayText(day, words)).toBe('16 Nov 2026')
  expect(shortDayText(day, words)).toBe('16 Nov')
  expect(shortDayText(day, german)).toBe('16. Nov.')
})

test('a tick names the month, and the year beside its first', () => {
  expect(tickText({ at: 0, day, names: 'day' }, words)).toBe('16 Nov')
  expect(tickText({ at: 0, day, names: 'month' }, words)).toBe('Nov')
  expect(tickText({ at: 0, day: calendarDate('2027-01-01'), names: 'year' }, words)).toBe(
    'Jan 2027',
  )
})

test('numbers carry the decimals they deserve and no minus before zero', () => {
  expect(numberText(102.5, 2, german)).toBe('102,5')
  expect(numberText(1250, 0, words)).toBe('1250')
  expect(numberText(-0.04, 1, words)).toBe('0')
  expect([1.84, -0.3, 0.02].map((delta) => signedText(delta, 1, words))).toEqual([
    '+1.8',
    '−0.3',
    '0',
  ])
})

test('a message is said in the language of the chart', () => {
  expect(tell(words, message('progress.record'))).toBe('record')
})

test('a negative value wears a real minus', () => {
  expect(numberText(-7.5, 1, words)).toBe('−7.5')
})

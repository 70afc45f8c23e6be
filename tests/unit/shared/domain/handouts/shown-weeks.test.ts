import { expect, test } from 'vitest'
import type { CardWeek } from '../../../../../src/shared/domain/handouts/session-card-request'
import { shownWeeks } from '../../../../../src/shared/domain/handouts/shown-weeks'
import { addDays, calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { cardOptions } from '../../../../support/session-card-request'

function twelveWeeks(now: number | null): readonly CardWeek[] {
  return Array.from({ length: 12 }, (_, place) => ({
    number: place + 1,
    date: addDays(calendarDate('2026-09-07'), place * 7),
    state: now === null || place + 1 < now ? 'done' : place + 1 === now ? 'now' : 'ahead',
    isDeload: false,
    session: null,
  }))
}

function numbers(now: number | null, options: Parameters<typeof cardOptions>[0]): number[] {
  return shownWeeks(twelveWeeks(now), cardOptions(options)).map(({ week }) => week.number)
}

test('the card shows the four weeks of the block that holds the current one', () => {
  expect(numbers(1, {})).toEqual([1, 2, 3, 4])
  expect(numbers(6, {})).toEqual([5, 6, 7, 8])
  expect(numbers(12, {})).toEqual([9, 10, 11, 12])
})

test('a finished program shows its last block', () => {
  expect(numbers(null, {})).toEqual([9, 10, 11, 12])
})

test('the coach can choose the first week, and the last card may be short', () => {
  expect(numbers(6, { firstWeek: 11 })).toEqual([11, 12])
})

test('large print has room for two weeks', () => {
  expect(numbers(6, { print: 'large' })).toEqual([5, 6])
})

test('each week keeps its place among all weeks', () => {
  const places = shownWeeks(twelveWeeks(6), cardOptions({})).map(({ place }) => place)
  expect(places).toEqual([4, 5, 6, 7])
})

import { expect, test } from 'vitest'
import {
  weekColumns,
  weekDates,
  weekOfColumn,
  weekOn,
} from '../../../../../../src/renderer/features/programs/grid/week-columns'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

const monday = calendarDate('2026-11-16')
const weeks = [
  { kind: 'loading', name: '' },
  { kind: 'deload', name: 'travel' },
] as const

test('a week says its dates, its name, and whether it is a deload or now', () => {
  const dates = { startsOn: monday, today: calendarDate('2026-11-24'), locale: 'en-GB' }
  expect(weekColumns(weeks, { say: sayEnglish, dates })).toEqual([
    { id: 'week-1', title: 'Week 1', subtitle: '16–22 Nov' },
    {
      id: 'week-2',
      title: 'Week 2 · travel · deload · now',
      subtitle: '23–29 Nov',
      isCurrent: true,
      isDeload: true,
    },
  ])
})

test('a template has weeks without dates', () => {
  const [first] = weekColumns(weeks, { say: sayEnglish })
  expect(first).toEqual({ id: 'week-1', title: 'Week 1', subtitle: '' })
})

test('a week over the end of a month names both', () => {
  expect(weekDates(monday, 2, 'en-GB')).toBe('30 Nov–6 Dec')
})

test('before the start and after the end the nearest week is worked on', () => {
  expect(weekOn(monday, 4, calendarDate('2026-11-01'))).toEqual({ week: 1, isNow: false })
  expect(weekOn(monday, 4, calendarDate('2026-11-22'))).toEqual({ week: 1, isNow: true })
  expect(weekOn(monday, 4, calendarDate('2027-01-01'))).toEqual({ week: 4, isNow: false })
})

test('only week columns have a week', () => {
  expect([weekOfColumn('week-12'), weekOfColumn('label')]).toEqual([12, undefined])
})

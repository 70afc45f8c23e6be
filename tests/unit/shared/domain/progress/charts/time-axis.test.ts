import { expect, test } from 'vitest'
import { timeAxis } from '../../../../../../src/shared/domain/progress/charts/time-axis'
import { calendarDate, epochDay } from '../../../../../../src/shared/kernel/calendar-date'

function ticks(from: string, to: string) {
  return timeAxis({ from: calendarDate(from), to: calendarDate(to) }).ticks
}

test('eight weeks are marked by their Mondays', () => {
  const days = ticks('2026-09-09', '2026-10-25').map(({ day }) => day)
  expect(days[0]).toBe('2026-09-14')
  expect(days).toHaveLength(6)
})

test('half a year is marked by months, the first of a year by its year', () => {
  const found = ticks('2026-08-20', '2027-02-10')
  expect(found.map(({ day }) => day)).toContain('2026-09-01')
  expect(found.find(({ day }) => day === '2027-01-01')?.names).toBe('year')
  expect(found.find(({ day }) => day === '2026-12-01')?.names).toBe('month')
})

test('years of training never crowd the axis', () => {
  for (const to of ['2025-01-01', '2026-06-01', '2030-01-01']) {
    expect(ticks('2023-01-10', to).length).toBeLessThanOrEqual(9)
  }
})

test('the axis is counted in days', () => {
  const axis = timeAxis({ from: calendarDate('2026-09-07'), to: calendarDate('2026-09-20') })
  expect(axis.to - axis.from).toBe(13)
  expect(axis.from).toBe(epochDay(calendarDate('2026-09-07')))
})

import {
  type CalendarDate,
  daysBetween,
  parseCalendarDate,
} from '../../shared/kernel/calendar-date'
import { dayFormat } from './day-format'

const UTC = { timeZone: 'UTC' } as const

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** `Tue 24 Nov`, with the year when it is not this one. */
export function shortDay(day: string, locale: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return dayFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...year,
    ...UTC,
  }).format(instant(day))
}

/** `24 Nov`, with the year when it is not this one. */
export function dayMonth(day: string, locale: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return dayFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...year,
    ...UTC,
  }).format(instant(day))
}

/** `Tuesday 24 November`. */
export function longDay(day: string, locale: string): string {
  return dayFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...UTC })
    .format(instant(day))
    .replace(',', '')
}

/** The local calendar day of this window. */
export function todayHere(now = new Date()): CalendarDate {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10)
  const read = parseCalendarDate(local)
  if (!read.ok) throw new Error('the clock shows no day')
  return read.value
}

/** Whole days since a day; 0 for today. */
export function daysSince(day: string, today: CalendarDate): number {
  const read = parseCalendarDate(day)
  return read.ok ? daysBetween(read.value, today) : 0
}

/** `10:30` of a local date-time text. */
export function clockOf(dateTime: string): string {
  return dateTime.slice(11, 16)
}

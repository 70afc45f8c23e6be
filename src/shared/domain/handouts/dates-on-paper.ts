import { type CalendarDate, epochDay } from '../../kernel/calendar-date'
import { paperLocale } from './paper-locale'

const DAY_MS = 86_400_000

/** A day as printed above a week: `23 Nov`. */
export function printDay(date: CalendarDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'short' })
}

/** A day with its year: `23 Nov 2026`. */
export function printDayOfYear(date: CalendarDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'short', year: 'numeric' })
}

function format(date: CalendarDate, language: string, parts: Intl.DateTimeFormatOptions): string {
  const instant = new Date(epochDay(date) * DAY_MS)
  return new Intl.DateTimeFormat(paperLocale(language), { ...parts, timeZone: 'UTC' }).format(
    instant,
  )
}

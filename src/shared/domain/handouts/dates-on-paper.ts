import { type CalendarDate, epochDay } from '../../kernel/calendar-date'

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
  // Day before month unless a region says otherwise: the month is a word, so neither can be misread.
  const locale = language === 'en' ? 'en-GB' : language
  const instant = new Date(epochDay(date) * DAY_MS)
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(instant)
}

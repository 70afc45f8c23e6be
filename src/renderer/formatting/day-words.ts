import {
  addDays,
  type CalendarDate,
  daysBetween,
  parseCalendarDate,
} from '../../shared/kernel/calendar-date'
import { clockOf, dayMonth, shortDay } from './dates'
import type { Words } from './use-words'

/** Up to this many days a past day is told as "3 days ago"; before that by its date. */
const TOLD_AS_DISTANCE = 30

/** `today`, `yesterday`, `3 days ago`, or the date when it is longer ago. */
export function toldAgo(day: string, { say, locale }: Words, today: CalendarDate): string {
  const read = parseCalendarDate(day)
  const days = read.ok ? daysBetween(read.value, today) : Number.POSITIVE_INFINITY
  if (days === 0) return say('app.day.today')
  if (days === 1) return say('app.day.yesterday')
  if (days > 1 && days <= TOLD_AS_DISTANCE) return say('app.day.ago', { count: days })
  return shortDay(day, locale, today)
}

/** `today 10:30`, `tomorrow 18:00`, `Wed 25 Nov 09:00` of a local date-time text. */
export function toldAppointment(dateTime: string, words: Words, today: CalendarDate): string {
  const day = dateTime.slice(0, 10)
  const time = clockOf(dateTime)
  return words.say('app.day.at', { day: comingDay(day, words, today), time })
}

/** `today`, `tomorrow`, or the short date. */
export function comingDay(day: string, { say, locale }: Words, today: CalendarDate): string {
  if (day === today) return say('app.day.today')
  if (day === addDays(today, 1)) return say('app.day.tomorrow')
  return shortDay(day, locale, today)
}

/** `today`, `3 d`, or the date when it is longer ago: for columns. */
export function agoShort(day: string, { say, locale }: Words, today: CalendarDate): string {
  const read = parseCalendarDate(day)
  const days = read.ok ? daysBetween(read.value, today) : Number.POSITIVE_INFINITY
  if (days === 0) return say('app.day.today')
  if (days > 0 && days <= TOLD_AS_DISTANCE) return say('app.day.agoShort', { days })
  return dayMonth(day, locale, today)
}

/** `Wed`. */
export function weekdayOf(day: CalendarDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

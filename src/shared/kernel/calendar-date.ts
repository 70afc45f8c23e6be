import { ok, type Result, refuse } from './result'

/** A training day without time or zone, ISO `YYYY-MM-DD`; always a day that exists. */
export type CalendarDate = string & { readonly __calendarDate: true }

const DAY_MS = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads `YYYY-MM-DD`; refuses days that do not exist (31 February) and years outside 1900–2199. */
export function parseCalendarDate(text: string): Result<CalendarDate, 'not-a-day'> {
  const match = SHAPE.exec(text)
  if (!match) return refuse('not-a-day')
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = new Date(Date.UTC(year, month - 1, day))
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return exists && year >= 1900 && year < 2200 ? ok(brand(text)) : refuse('not-a-day')
}

/** Reads a day that is known to be right, such as a constant; throws otherwise. */
export function calendarDate(text: string): CalendarDate {
  const read = parseCalendarDate(text)
  if (!read.ok) throw new Error(`not a day: ${text}`)
  return read.value
}

/** The day `days` later (or earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(epochDay(date) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from)
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: CalendarDate): number {
  const sundayFirst = (((epochDay(date) + 4) % 7) + 7) % 7
  return sundayFirst === 0 ? 7 : sundayFirst
}

/** The Monday of the week that holds the day. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date))
}

/** Days since 1970-01-01, for arithmetic and chart axes. */
export function epochDay(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
}

/** The day of an epoch-day number. */
export function fromEpochDay(day: number): CalendarDate {
  return brand(new Date(day * DAY_MS).toISOString().slice(0, 10))
}

/** The local calendar day of an instant, given the zone offset in minutes east of UTC. */
export function localDay(instantMs: number, offsetMinutes: number): CalendarDate {
  return brand(new Date(instantMs + offsetMinutes * 60_000).toISOString().slice(0, 10))
}

function brand(text: string): CalendarDate {
  return text as CalendarDate // as: the one place where a checked text becomes a day
}

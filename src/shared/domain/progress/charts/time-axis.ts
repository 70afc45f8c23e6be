import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  epochDay,
  mondayOf,
} from '../../../kernel/calendar-date'

/** The days a chart shows, first and last included; panels with the same span share one time axis. */
export type DaySpan = { readonly from: CalendarDate; readonly to: CalendarDate }

/** A tick of the time axis and what its label names. */
export type TimeTick = {
  readonly at: number
  readonly day: CalendarDate
  readonly names: 'day' | 'month' | 'year'
}

/** The level axis in epoch days, with ticks on Mondays, first days of months, or of years. */
export type TimeAxis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly TimeTick[]
}

const MOST_TICKS = 9
const WEEKLY_UP_TO_DAYS = 63
const MONTH_STEPS = [1, 2, 3, 6] as const

/** A time axis over a span: Mondays up to nine weeks, then months, then years, at most nine or so ticks. */
export function timeAxis({ from, to }: DaySpan): TimeAxis {
  return { from: epochDay(from), to: epochDay(to), ticks: ticksIn({ from, to }) }
}

function ticksIn(span: DaySpan): readonly TimeTick[] {
  if (daysBetween(span.from, span.to) <= WEEKLY_UP_TO_DAYS) return weekTicks(span)
  const months = firstsOfMonths(span)
  const step = MONTH_STEPS.find((each) => months.length / each <= MOST_TICKS)
  const wanted = months.filter((day) => (monthNumber(day) - 1) % (step ?? 12) === 0)
  return wanted.map((day) => tick(day, monthNumber(day) === 1 ? 'year' : 'month'))
}

function weekTicks({ from, to }: DaySpan): readonly TimeTick[] {
  const first = mondayOf(addDays(from, 6))
  const count = Math.max(0, Math.floor(daysBetween(first, to) / 7) + 1)
  return Array.from({ length: count }, (_, week) => tick(addDays(first, 7 * week), 'day'))
}

function firstsOfMonths({ from, to }: DaySpan): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = firstOfMonth(from); day <= to; day = firstOfMonth(addDays(day, 31))) {
    if (day >= from) days.push(day)
  }
  return days
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return calendarDate(`${day.slice(0, 7)}-01`)
}

function monthNumber(day: CalendarDate): number {
  return Number(day.slice(5, 7))
}

function tick(day: CalendarDate, names: TimeTick['names']): TimeTick {
  return { at: epochDay(day), day, names }
}

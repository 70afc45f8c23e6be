import { addDays, type CalendarDate, parseCalendarDate } from '../../../shared/kernel/calendar-date'
import { type Result, refuse } from '../../../shared/kernel/result'

/** Why a text is no date: its shape cannot be read, or there is no such day (31 February). */
export type DateProblem = 'unreadable' | 'not-a-day'

type Part = 'year' | 'month' | 'day'

/** Writes a day the short way of a language, with a four-digit year: `24/11/2026`, `24.11.2026`, `11/24/2026`. */
export function writeDate(date: CalendarDate, locale: string): string {
  return formatOf(locale)
    .format(new Date(`${date}T00:00:00Z`))
    .replace(DIRECTION_MARKS, '')
}

/**
 * Reads what a coach types as a date: ISO `2026-11-24`, or figures in the order of the language with any
 * separator; two figures of a year mean 20.. up to twenty years ahead of `today`, else 19..; without a year
 * it is the one of `today`.
 */
export function readDate(
  text: string,
  locale: string,
  today: CalendarDate,
): Result<CalendarDate, DateProblem> {
  const plain = text.replace(DIRECTION_MARKS, '').trim()
  const figures = plain.match(/\d+/g) ?? []
  const isPlain = /^\d{1,4}([\s./,-]+\d{1,4}){1,2}[\s./,-]*$/.test(plain)
  if (!isPlain) return refuse('unreadable')
  const order = figures[0]?.length === 4 ? ISO_ORDER : partOrder(locale)
  const used = figures.length === 3 ? order : order.filter((part) => part !== 'year')
  if (figures.length !== used.length) return refuse('unreadable')
  const figure = (part: Part) => figures[used.indexOf(part)]
  const year = fullYear(figure('year'), today)
  return parseCalendarDate(`${year}-${two(figure('month'))}-${two(figure('day'))}`)
}

/** The day that an arrow key leads to: up is later; undefined for other keys. */
export function stepDate(date: CalendarDate, key: string): CalendarDate | undefined {
  if (key === 'ArrowUp') return addDays(date, 1)
  return key === 'ArrowDown' ? addDays(date, -1) : undefined
}

/** Unseen marks that right-to-left languages put between figures. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g

const ISO_ORDER: readonly Part[] = ['year', 'month', 'day']

function partOrder(locale: string): readonly Part[] {
  const parts = formatOf(locale).formatToParts(new Date(0))
  return parts.flatMap(({ type }) => ISO_ORDER.filter((part) => part === type))
}

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    day: '2-digit',
    month: '2-digit',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
  })
}

function fullYear(figures: string | undefined, today: CalendarDate): string {
  const thisYear = today.slice(0, 4)
  if (figures === undefined) return thisYear
  if (figures.length !== 2) return figures.padStart(4, '0')
  const near = `20${figures}`
  return Number(near) > Number(thisYear) + 20 ? `19${figures}` : near
}

function two(figures: string | undefined): string {
  return (figures ?? '').padStart(2, '0')
}

import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date'
import { monthOf } from './month-names'

/** When a workout began: the day, and the wall clock `HH:MM` where the cell has one. */
export type Moment = { readonly day: CalendarDate; readonly time?: string }

/** How a file writes days in figures only: 03/04 is 3 April or March 4. */
export type DayOrder = 'day-first' | 'month-first'

/** A start cell: the moment, or why there is none. */
export type MomentReading = Moment | 'blank' | 'unreadable' | 'no-such-day'

type Parts = {
  readonly year: string
  readonly month: number
  readonly day: number
  /** What follows the date: the time of day. */
  readonly rest: string
  readonly order: DayOrder | 'either' | 'certain'
}

const YEAR_FIRST = /^(\d{4})\s*[-/.년年]\s*(\d{1,2})\s*[-/.월月]\s*(\d{1,2})(?!\d)\s*[.일日]?/u
const DAY_FIRST =
  /^(\d{1,2})(?:[.ºª]|st|nd|rd|th|er)?\s*(?:de\s+)?([\p{L}\p{M}]+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/iu
const MONTH_FIRST = /^([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu
/** A day, a numbered month with its Korean or Japanese sign, a year. */
const SIGNED_MONTH = /^(\d{1,2})\s+(\d{1,2})[월月]\s+(\d{4})(?!\d)/u
const FIGURES = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/u
const TIME =
  /^[^\d]{0,12}?(오전|오후|午前|午後|上午|下午)?\s?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s?([ap])?/iu

/** Reads a start cell in any style seen in exports; a day in figures only needs the file's order. */
export function readMoment(text: string, order: DayOrder): MomentReading {
  const cell = text.replace(/\s+/gu, ' ').trim()
  if (cell === '') return 'blank'
  const parts = splitDay(cell)
  if (!parts) return 'unreadable'
  const swap =
    parts.order === 'month-first' || (parts.order === 'either' && order === 'month-first')
  const [month, day] = swap ? [parts.day, parts.month] : [parts.month, parts.day]
  const read = parseCalendarDate(`${parts.year}-${two(month)}-${two(day)}`)
  if (!read.ok) return 'no-such-day'
  const time = readTime(parts.rest)
  return time === null ? { day: read.value } : { day: read.value, time }
}

/** What one start cell proves about the order of day and month; `either` proves nothing. */
export function dayOrderOf(text: string): DayOrder | 'either' | 'certain' {
  return splitDay(text.replace(/\s+/gu, ' ').trim())?.order ?? 'certain'
}

function splitDay(cell: string): Parts | null {
  const iso = YEAR_FIRST.exec(cell)
  if (iso) return partsOf(cell, iso, [1, 2, 3])
  const figures = FIGURES.exec(cell)
  if (figures) return figuredParts(cell, figures)
  const signed = SIGNED_MONTH.exec(cell)
  if (signed) return partsOf(cell, signed, [3, 2, 1])
  const dayFirst = DAY_FIRST.exec(cell)
  if (dayFirst) return partsOf(cell, dayFirst, [3, 2, 1])
  const monthFirst = MONTH_FIRST.exec(cell)
  return monthFirst ? partsOf(cell, monthFirst, [3, 1, 2]) : null
}

function partsOf(cell: string, match: RegExpExecArray, at: readonly number[]): Parts | null {
  const [year = '', monthText = '', day = ''] = at.map((group) => match[group] ?? '')
  const month = /^\d/.test(monthText) ? Number(monthText) : monthOf(monthText)
  if (month === null) return null
  return { year, month, day: Number(day), rest: cell.slice(match[0].length), order: 'certain' }
}

function figuredParts(cell: string, match: RegExpExecArray): Parts {
  const [whole, first, separator, second, year = ''] = match
  const [day, month] = [Number(first), Number(second)]
  const parts = { year, month, day, rest: cell.slice(whole.length) }
  if (separator === '.' || day === month) return { ...parts, order: 'certain' }
  if (day > 12) return { ...parts, order: 'day-first' }
  return { ...parts, order: month > 12 ? 'month-first' : 'either' }
}

function readTime(rest: string): string | null {
  const match = TIME.exec(rest)
  if (!match) return null
  const [, sign, hourText, minute, , letter] = match
  const half = halfOfDay(sign, letter)
  const written = Number(hourText)
  const hour = half === null || written > 12 ? written : (written % 12) + (half === 'pm' ? 12 : 0)
  return hour < 24 && Number(minute) < 60 ? `${two(hour)}:${minute}` : null
}

function halfOfDay(sign: string | undefined, letter: string | undefined): 'am' | 'pm' | null {
  if (sign) return ['오후', '午後', '下午'].includes(sign) ? 'pm' : 'am'
  if (letter) return letter.toLowerCase() === 'p' ? 'pm' : 'am'
  return null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

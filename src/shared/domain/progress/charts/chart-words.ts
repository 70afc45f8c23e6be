import { type CalendarDate, epochDay } from '../../../kernel/calendar-date'
import type { Message, Say } from '../../../kernel/words'
import type { TimeTick } from './time-axis'

/** Language of a chart: the texts, and the locale (such as `en-GB`) for days and numbers. */
export type ChartWords = { readonly say: Say; readonly locale: string }

const DAY_MS = 86_400_000

/** Says a message. */
export function tell({ say }: ChartWords, { key, values }: Message): string {
  return say(key, values)
}

/** A day in a tooltip: `Mon, 16 Nov 2026`. */
export function dayText(day: CalendarDate, { locale }: ChartWords): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
  return dateFormat(locale, parts).format(epochDay(day) * DAY_MS)
}

/** A day in a column of days: `16 Nov 2026`. */
export function tableDayText(day: CalendarDate, { locale }: ChartWords): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return dateFormat(locale, parts).format(epochDay(day) * DAY_MS)
}

/** A day where the year is known from around it: `16 Nov`. */
export function shortDayText(day: CalendarDate, { locale }: ChartWords): string {
  return dateFormat(locale, { day: 'numeric', month: 'short' }).format(epochDay(day) * DAY_MS)
}

/** The label of a tick: `16 Nov`, `Nov`, and the year beside its first month: `Jan 2027`. */
export function tickText({ day, names }: TimeTick, words: ChartWords): string {
  if (names === 'day') return shortDayText(day, words)
  const withYear = names === 'year' ? ({ year: 'numeric' } as const) : {}
  return dateFormat(words.locale, { month: 'short', ...withYear }).format(epochDay(day) * DAY_MS)
}

/** A number with at most so many decimals, without grouping: `1.250` must not be read as one and a quarter. */
export function numberText(value: number, digits: number, { locale }: ChartWords): string {
  const options = { maximumFractionDigits: digits, signDisplay: 'negative' } as const
  return withMinus(numberFormat(locale, options).format(value))
}

/** A difference with its sign: `+1.8`, `−0.3`; zero has none. */
export function signedText(value: number, digits: number, { locale }: ChartWords): string {
  const options = { maximumFractionDigits: digits, signDisplay: 'exceptZero' } as const
  return withMinus(numberFormat(locale, options).format(value))
}

/** Locales that write a hyphen here mean a minus, which is as wide as the plus above it. */
function withMinus(number: string): string {
  return number.replace('-', '−')
}

/** Making a formatter costs far more than using it, and a chart says hundreds of numbers. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function dateFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(dateFormats, `${locale} ${JSON.stringify(parts)}`, () => {
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  })
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(numberFormats, `${locale} ${JSON.stringify(options)}`, () => {
    return new Intl.NumberFormat(locale, { ...options, useGrouping: false })
  })
}

function remembered<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const format = formats.get(key) ?? make()
  formats.set(key, format)
  return format
}

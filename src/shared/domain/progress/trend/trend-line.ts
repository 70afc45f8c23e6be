import { type CalendarDate, daysBetween, epochDay } from '../../../kernel/calendar-date'
import type { SeriesPoint } from '../lift/lift-series'
import { at, HALF_WIDTH, last, median } from './statistics'
import { theilSen } from './theil-sen'

/** Before so many sessions over so many days any word about a direction is guesswork. */
export const ENOUGH_SESSIONS = 6
export const ENOUGH_DAYS = 21

/** A straight trend through one segment. Values in the unit of the series, slopes per week. */
export type TrendLine = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** Sessions it rests on. */
  readonly count: number
  readonly slope: number
  /** 80 % interval of the slope. */
  readonly low: number
  readonly high: number
  /** Value of the line and the day it has it; the line turns about this point. */
  readonly centre: { readonly day: CalendarDate; readonly value: number }
  /** How far single sessions lie from the line, as a standard deviation. */
  readonly spread: number
}

/** Fits the trend of one segment; nothing before 6 sessions over 21 days. Points: counted, no outliers. */
export function trendOf(points: readonly SeriesPoint[]): TrendLine | undefined {
  if (!isEnough(points)) return undefined
  const samples = points.map(({ day, value }) => ({ x: epochDay(day), y: value }))
  const line = theilSen(samples)
  if (!line) return undefined
  const middle = at(points, points.length >> 1).day
  return {
    from: at(points, 0).day,
    to: last(points).day,
    count: points.length,
    slope: line.slope * 7,
    low: line.low * 7,
    high: line.high * 7,
    centre: { day: middle, value: line.intercept + line.slope * epochDay(middle) },
    spread: spreadOf(samples.map(({ x, y }) => y - line.intercept - line.slope * x)),
  }
}

/** Whether there are sessions enough, over days enough, to speak of a direction. */
export function isEnough(points: readonly SeriesPoint[]): boolean {
  if (points.length < ENOUGH_SESSIONS) return false
  return daysBetween(at(points, 0).day, last(points).day) >= ENOUGH_DAYS
}

/** The value of the line on a day, also beyond its ends. */
export function valueOn(trend: TrendLine, day: CalendarDate): number {
  return trend.centre.value + (trend.slope * daysBetween(trend.centre.day, day)) / 7
}

/**
 * Half the width of the band in which a session of that day falls with 50 or 80 %: its own spread, plus
 * what is not known of the line's height and slope. Widens away from the centre.
 */
export function bandOn(
  trend: TrendLine,
  day: CalendarDate,
  width: keyof typeof HALF_WIDTH,
): number {
  const slopeError = (trend.high - trend.low) / 2 / HALF_WIDTH.eighty
  const turned = (slopeError * daysBetween(trend.centre.day, day)) / 7
  const height = (MEDIAN_COST * trend.spread) / Math.sqrt(trend.count)
  return HALF_WIDTH[width] * Math.hypot(trend.spread, height, turned)
}

/** A median is √(π/2) times less sure than a mean, and a mean distance that much below a deviation. */
const MEDIAN_COST = Math.sqrt(Math.PI / 2)

/** From mean distances, which one strange session moves less than squares; two values go into the line. */
function spreadOf(residuals: readonly number[]): number {
  const middle = median(residuals)
  const total = residuals.reduce((sum, value) => sum + Math.abs(value - middle), 0)
  return (MEDIAN_COST * total) / Math.sqrt(residuals.length * (residuals.length - 2))
}

import { addDays, type CalendarDate, daysBetween } from '../../../kernel/calendar-date'
import { GAP_DAYS } from './segments'
import { bandOn, ENOUGH_SESSIONS, type TrendLine, valueOn } from './trend-line'

/** How far ahead a projection looks at most, and how much training it must rest on. */
export const WEEKS_AHEAD = 6
const ENOUGH_DAYS = 28

/** One day of a band: the line, and the nested 50 % and 80 % bands around it. */
export type BandPoint = {
  readonly day: CalendarDate
  readonly middle: number
  readonly fifty: readonly [low: number, high: number]
  readonly eighty: readonly [low: number, high: number]
}

/**
 * Where the lift goes if the trend holds: weekly points from the last session to at most six weeks
 * ahead. Nothing below 6 sessions or 4 weeks of trend, and nothing once the lift has paused so long
 * that the trend is cut.
 */
export function projectionOf(trend: TrendLine, today: CalendarDate): readonly BandPoint[] {
  const isThin = trend.count < ENOUGH_SESSIONS || daysBetween(trend.from, trend.to) < ENOUGH_DAYS
  if (isThin || daysBetween(trend.to, today) >= GAP_DAYS) return []
  const weeks = Array.from({ length: WEEKS_AHEAD + 1 }, (_, week) => week)
  return weeks.map((week) => bandPoint(trend, addDays(trend.to, 7 * week)))
}

/** The band of a trend at weekly steps from its first session to its last. */
export function bandOf(trend: TrendLine): readonly BandPoint[] {
  const days = daysBetween(trend.from, trend.to)
  const steps = Array.from({ length: Math.ceil(days / 7) }, (_, week) => 7 * week)
  return [...steps, days].map((step) => bandPoint(trend, addDays(trend.from, step)))
}

function bandPoint(trend: TrendLine, day: CalendarDate): BandPoint {
  const middle = valueOn(trend, day)
  const around = (half: number) => [middle - half, middle + half] as const
  return {
    day,
    middle,
    fifty: around(bandOn(trend, day, 'fifty')),
    eighty: around(bandOn(trend, day, 'eighty')),
  }
}

import { assertNever } from '../../../kernel/assert-never'
import { daysBetween } from '../../../kernel/calendar-date'
import { type Message, message } from '../../../kernel/words'
import { familyLabel } from '../../strength/family'
import { isLoadMeasure } from '../lift/measure'
import type { LiftProgress } from '../trend/lift-progress'
import { ENOUGH_SESSIONS, type TrendLine, valueOn } from '../trend/trend-line'
import type { ChartWords } from './chart-words'
import { rounded, valueText } from './value-words'

/** The answer in two halves: where the lift stands, and how it changed; joined by `progress.title`. */
export type Headline = { readonly stands: Message; readonly change?: Message }

/** The title of the chart: `Hip thrust e1RM 128 kg, up 13 kg in 10 weeks`. */
export function headlineOf(progress: LiftProgress, words: ChartWords): Headline {
  const { series } = progress
  const value = currentValue(progress)
  if (value === undefined)
    return { stands: message('progress.noSets', { lift: series.facts.name }) }
  const values = {
    lift: series.facts.name,
    value: valueText(value, series, words),
    reps: 'reps' in series.measure ? series.measure.reps : 0,
  }
  const change = changeOf(progress)
  return { stands: message(STANDS[series.measure.kind], values), ...(change ? { change } : {}) }
}

/** The line under the title: trend with interval, sessions, formula. */
export function subtitleOf(progress: LiftProgress): readonly Message[] {
  const trend = currentTrend(progress)
  const count = currentCount(progress)
  if (progress.series.sessions.length === 0) return []
  const direction = trend
    ? slopeMessage(progress, trend)
    : message('progress.needsMore', { needed: ENOUGH_SESSIONS })
  return [direction, message('progress.sessions', { count }), ...formulaOf(progress)]
}

/** How the estimates were made, with the chart or formula named; nothing where there are none. */
export function formulaOf({ series }: LiftProgress): readonly Message[] {
  if (series.measure.kind !== 'one-rep-max') return []
  const { family } = series.measure
  const key = family === 'wathan' ? 'progress.byFormula' : 'progress.byChart'
  return [message(key, { family: familyLabel(family) })]
}

/** The value the title names: the trend today for an estimate, the latest sure value for a real load. */
export function currentValue(progress: LiftProgress): number | undefined {
  const { series, outliers } = progress
  const trend = currentTrend(progress)
  if (trend && series.measure.kind === 'one-rep-max') return valueOn(trend, trend.to)
  const sure = series.points.filter((point) => point.isCounted && !outliers.has(point))
  return (sure.at(-1) ?? series.points.at(-1))?.value
}

/** The trend of the latest stretch, if it has one. */
export function currentTrend(progress: LiftProgress): TrendLine | undefined {
  return progress.segments.at(-1)?.trend
}

/** Sessions that count in the latest stretch; with a trend, those it rests on. */
export function currentCount(progress: LiftProgress): number {
  const counted = progress.segments.at(-1)?.points.filter(({ isCounted }) => isCounted)
  return currentTrend(progress)?.count ?? counted?.length ?? 0
}

/** Whole weeks a trend covers. */
export function weeksOf(trend: TrendLine): number {
  return Math.round(daysBetween(trend.from, trend.to) / 7)
}

const STANDS = {
  'one-rep-max': 'progress.standsMax',
  'load-at-reps': 'progress.standsLoad',
  'added-load': 'progress.standsLoad',
  reps: 'progress.stands',
  seconds: 'progress.stands',
  metres: 'progress.stands',
} as const

function changeOf(progress: LiftProgress): Message | undefined {
  const trend = currentTrend(progress)
  if (!trend) return undefined
  const size = Math.abs(trend.slope * daysBetween(trend.from, trend.to)) / 7
  const digits = size < 10 && isLoadMeasure(progress.series.measure) ? 1 : 0
  const values = {
    count: weeksOf(trend),
    change: rounded(size, digits),
    unitName: isLoadMeasure(progress.series.measure) ? ` ${progress.series.unit}` : '',
  }
  switch (progress.status) {
    case 'progressing':
      return message('progress.changeUp', values)
    case 'declining':
      return message('progress.changeDown', values)
    case 'plateau':
      return message('progress.changeNone', { count: values.count })
    case 'unclear':
      return message('progress.changeUnclear', { count: values.count })
    case 'not-enough':
      return undefined
    default:
      return assertNever(progress.status)
  }
}

function slopeMessage({ series }: LiftProgress, trend: TrendLine): Message {
  const digits = Math.max(Math.abs(trend.low), Math.abs(trend.high)) < 1 ? 2 : 1
  return message('progress.slope', {
    slope: rounded(trend.slope, digits),
    low: rounded(trend.low, digits),
    high: rounded(trend.high, digits),
    unitName: isLoadMeasure(series.measure) ? ` ${series.unit}` : '',
  })
}

import { addDays, type CalendarDate, epochDay } from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import type { LoadUnit } from '../../units/load'
import type { Segment } from '../trend/segments'
import { shareOfPlan, type VolumeWeek } from '../work/weekly-volume'
import { type ChartContext, overlayOf } from './chart-context'
import { chartCsv } from './chart-csv'
import type { BarsChartModel, ChartBar, ChartSentences } from './chart-model'
import { type ChartTable, dayCell, numberCell, sayTable } from './chart-table'
import { type ChartWords, numberText, shortDayText, tell } from './chart-words'
import { saidTimeAxis, saidValueAxis } from './said-axis'
import type { DaySpan } from './time-axis'
import { axisFromZero } from './value-axis'

/** Weeks as {@link weeklyVolume} gives them, and the panel they stand in. */
export type VolumeChartOptions = {
  readonly weeks: readonly VolumeWeek[]
  readonly unit: LoadUnit
  readonly today: CalendarDate
  readonly shown: DaySpan
  readonly context: ChartContext
  /** Stretches of the lift, for the pauses that run through all panels; none where there is no lift. */
  readonly segments: readonly Segment[]
}

/** Tonnes read better than thousands of kilograms; pounds stay pounds, in thousands. */
type Scale = { readonly divisor: number; readonly name: string; readonly digits: number }

/** Weekly volume load: bars from zero, plan behind done, missing weeks empty. */
export function volumeChart(options: VolumeChartOptions, words: ChartWords): BarsChartModel {
  const { unit, shown, context, segments } = options
  const weeks = options.weeks.filter(({ monday }) => isShown(monday, shown))
  const scale = scaleFor(weeks, unit)
  const sentences = sentencesOf({ ...options, weeks }, scale, words)
  // The table names kilograms or pounds in its columns, also where the axis counts tonnes.
  const caption = tell(words, message('progress.volume.title', { unitName: unit }))
  const table = tableOf(weeks, { caption, unit }, words)
  return {
    sentences,
    x: saidTimeAxis(shown, words),
    y: saidValueAxis(axisFromZero(tops(weeks).map((value) => value / scale.divisor)), words),
    bars: weeks.flatMap((week) => barOf(week, scale, words)),
    overlay: overlayOf(context, { shown, segments }, words),
    table: sayTable(table, words),
    csv: chartCsv(table),
  }
}

/** Every amount that a bar or an outline reaches. */
function tops(weeks: readonly VolumeWeek[]): readonly number[] {
  return weeks.flatMap(({ done, planned }) => [done, planned].filter((top) => top !== undefined))
}

function isShown(monday: CalendarDate, { from, to }: DaySpan): boolean {
  return monday <= to && addDays(monday, 6) >= from
}

function scaleFor(weeks: readonly VolumeWeek[], unit: LoadUnit): Scale {
  const most = Math.max(0, ...tops(weeks))
  if (unit === 'lb') return { divisor: 1, name: 'lb', digits: 0 }
  return most >= 2000
    ? { divisor: 1000, name: 't', digits: 2 }
    : { divisor: 1, name: 'kg', digits: 0 }
}

function sentencesOf(
  { weeks, today }: VolumeChartOptions,
  scale: Scale,
  words: ChartWords,
): ChartSentences {
  const title = tell(words, message('progress.volume.title', { unitName: scale.name }))
  const plan = shareOfPlan(weeks, today)
  const uncounted = weeks.reduce((sum, week) => sum + week.uncountedSets, 0)
  const parts = [
    ...(weeks.some(({ planned }) => planned !== undefined) ? [message('progress.volume.key')] : []),
    ...(plan ? [shareMessage(plan)] : []),
    ...(uncounted > 0 ? [message('progress.volume.uncounted', { count: uncounted })] : []),
    ...(tops(weeks).length === 0 && uncounted === 0 ? [message('progress.volume.none')] : []),
  ]
  const subtitle = parts.map((part) => tell(words, part)).join(' · ')
  return { title, subtitle, description: [title, subtitle].filter(Boolean).join('. ') }
}

function shareMessage({ share, weeks }: { readonly share: number; readonly weeks: number }) {
  return message('progress.volume.share', { percent: Math.round(share * 100), count: weeks })
}

function barOf(week: VolumeWeek, scale: Scale, words: ChartWords): readonly ChartBar[] {
  const { monday, done, planned } = week
  if (done === undefined && planned === undefined) return []
  const text = (value: number) =>
    `${numberText(value / scale.divisor, scale.digits, words)} ${scale.name}`
  const plan = planned === undefined ? [] : [message('progress.plannedSet', { set: text(planned) })]
  const value = done === undefined ? message('progress.volume.nothing') : undefined
  return [
    {
      key: monday,
      from: epochDay(monday),
      to: epochDay(monday) + 7,
      ...(done === undefined ? {} : { done: done / scale.divisor }),
      ...(planned === undefined ? {} : { planned: planned / scale.divisor }),
      tip: {
        heading: tell(words, message('progress.weekOf', { day: shortDayText(monday, words) })),
        value: value ? tell(words, value) : text(done ?? 0),
        lines: plan.map((part) => tell(words, part)),
      },
    },
  ]
}

function tableOf(
  weeks: readonly VolumeWeek[],
  { caption, unit }: { readonly caption: string; readonly unit: LoadUnit },
  words: ChartWords,
): ChartTable {
  const heading = (key: string) =>
    tell(words, message(`progress.column.${key}`, { unitName: unit }))
  return {
    caption,
    columns: ['week', 'volumeDone', 'volumePlanned', 'volumeWarmUp', 'uncounted'].map(heading),
    rows: weeks
      .toReversed()
      .map(({ monday, done, planned, warmUp, uncountedSets }) => [
        dayCell(monday),
        numberCell(done, 1),
        numberCell(planned, 1),
        numberCell(warmUp || undefined, 1),
        numberCell(uncountedSets || undefined, 0),
      ]),
  }
}

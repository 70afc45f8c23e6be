import { daysBetween, epochDay } from '../../../kernel/calendar-date'
import { message } from '../../../kernel/words'
import { GAP_DAYS, type Segment } from '../trend/segments'
import { last } from '../trend/statistics'
import { currentDrift, type DriftPoint, driftStatus } from '../work/rpe-drift'
import { type ChartContext, overlayOf } from './chart-context'
import { chartCsv } from './chart-csv'
import type { ChartLine, ChartSentences, DriftChartModel } from './chart-model'
import { type ChartTable, dayCell, numberCell, sayTable } from './chart-table'
import { type ChartWords, dayText, signedText, tell } from './chart-words'
import { saidTimeAxis } from './said-axis'
import type { DaySpan } from './time-axis'

/** Sessions as {@link rpeDrift} gives them, and the panel they stand in. */
export type DriftChartOptions = {
  readonly points: readonly DriftPoint[]
  readonly shown: DaySpan
  readonly context: ChartContext
  readonly segments: readonly Segment[]
}

/** The axis is fixed, so that half a point never looks like an alarm. */
const REACH = 3

/** Harder than meant? RPE minus plan by session around zero, with the median of four sessions. */
export function driftChart(options: DriftChartOptions, words: ChartWords): DriftChartModel {
  const { shown, context, segments } = options
  const points = options.points.filter(({ day }) => day >= shown.from && day <= shown.to)
  const sentences = sentencesOf(points, words)
  const table = tableOf(points, sentences.title, words)
  return {
    sentences,
    x: saidTimeAxis(shown, words),
    y: {
      from: -REACH,
      to: REACH,
      ticks: [-REACH, 0, REACH].map((at) => ({ at, label: signedText(at, 0, words) })),
    },
    points: points.map((point) => pointOf(point, words)),
    lines: linesOf(points),
    overlay: overlayOf(context, { shown, segments }, words),
    table: sayTable(table, words),
    csv: chartCsv(table),
  }
}

function sentencesOf(points: readonly DriftPoint[], words: ChartWords): ChartSentences {
  const title = tell(words, message('progress.drift.title'))
  const now = currentDrift(points)
  if (now === undefined) {
    const nothing = tell(words, message('progress.drift.none'))
    return { title, subtitle: nothing, description: `${title}. ${nothing}` }
  }
  const status = tell(words, message(`progress.drift.${driftStatus(points)}`))
  const parts = [
    tell(words, message('progress.drift.key')),
    tell(words, message('progress.drift.now', { drift: signedText(now, 1, words), status })),
  ]
  const subtitle = parts.join(' · ')
  return { title, subtitle, description: `${title}. ${subtitle}` }
}

function pointOf(point: DriftPoint, words: ChartWords): DriftChartModel['points'][number] {
  const { day, sessionId, drift, smoothed } = point
  const median = smoothed === undefined ? [] : [signedText(smoothed, 1, words)]
  return {
    key: `${day} ${sessionId}`,
    sessionId,
    at: epochDay(day),
    shown: Math.max(-REACH, Math.min(REACH, drift)),
    tip: {
      heading: dayText(day, words),
      value: tell(words, message('progress.drift.value', { drift: signedText(drift, 1, words) })),
      lines: median.map((value) => tell(words, message('progress.drift.median', { value }))),
    },
  }
}

function linesOf(points: readonly DriftPoint[]): readonly ChartLine[] {
  const runs: DriftPoint[][] = []
  for (const point of points.filter(({ smoothed }) => smoothed !== undefined)) {
    const run = runs.at(-1)
    if (run && daysBetween(last(run).day, point.day) < GAP_DAYS) run.push(point)
    else runs.push([point])
  }
  return runs.map((run) =>
    run.map(({ day, smoothed = 0 }) => ({
      at: epochDay(day),
      value: Math.max(-REACH, Math.min(REACH, smoothed)),
    })),
  )
}

function tableOf(points: readonly DriftPoint[], caption: string, words: ChartWords): ChartTable {
  const heading = (key: string) => tell(words, message(`progress.column.${key}`))
  return {
    caption,
    columns: ['day', 'drift', 'driftMedian'].map(heading),
    rows: points
      .toReversed()
      .map(({ day, drift, smoothed }) => [
        dayCell(day),
        numberCell(drift, 2),
        numberCell(smoothed, 2),
      ]),
  }
}

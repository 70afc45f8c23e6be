import { message } from '../../../kernel/words'
import { loadDigits } from '../../units/format-load'
import type { SeriesPoint } from '../lift/lift-series'
import type { TestedMax } from '../performed'
import type { LiftProgress } from '../trend/lift-progress'
import { type Cell, type ChartTable, dayCell, numberCell, textCell } from './chart-table'
import { type ChartWords, tell } from './chart-words'
import type { DaySpan } from './time-axis'
import { badgeOf, type PointSource, testedValue } from './trend-points'
import { planText, setText, unitWord, valueText } from './value-words'

/** The table behind a trend chart, newest first: where it leads, the sessions shown, tested maxes. */
export function trendTable(
  source: PointSource & { readonly caption: string },
  words: ChartWords,
): ChartTable {
  const { progress, shown, caption } = source
  const { series } = progress
  const sessions = series.points.filter((point) => inside(point, shown))
  const tested = source.tested.filter(
    (max) => max.exerciseId === series.facts.exerciseId && inside(max, shown),
  )
  const rows = [
    ...sessions.map((point) => ({ day: point.day, cells: sessionRow(progress, point, words) })),
    ...tested.map((max) => ({ day: max.day, cells: testedRow(max, progress, words) })),
  ]
  const newestFirst = rows.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  return {
    caption,
    columns: columns(progress, words),
    rows: [...projectionRow(progress, words), ...newestFirst.map(({ cells }) => cells)],
  }
}

function columns({ series }: LiftProgress, words: ChartWords): readonly string[] {
  const values = {
    unitName: unitWord(series, words),
    reps: 'reps' in series.measure ? series.measure.reps : 0,
  }
  return [
    tell(words, message('progress.column.day')),
    tell(words, message(`progress.column.${series.measure.kind}`, values)),
    tell(words, message('progress.column.set')),
    tell(words, message('progress.column.plan')),
    tell(words, message('progress.column.note')),
  ]
}

function sessionRow(
  progress: LiftProgress,
  point: SeriesPoint,
  words: ChartWords,
): readonly Cell[] {
  const badge = badgeOf(progress, point)
  const { measure, unit } = progress.series
  return [
    dayCell(point.day),
    numberCell(point.value, measure.kind === 'one-rep-max' ? 1 : loadDigits(point.value)),
    textCell(setText(point.set, words, unit)),
    textCell(planText(point.set, words, unit)),
    textCell(badge && tell(words, message(badge))),
  ]
}

/** The end of the projection with its 80 % band, so that the table tells what the drawing tells. */
function projectionRow({ series, projection }: LiftProgress, words: ChartWords): readonly Cell[][] {
  const end = projection.at(-1)
  if (!end) return []
  const [low, high] = end.eighty.map((value) => valueText(value, series, words))
  const note = tell(words, message('progress.projectedBand', { low: low ?? '', high: high ?? '' }))
  const none = textCell(undefined)
  return [[dayCell(end.day), numberCell(end.middle, 1), none, none, textCell(note)]]
}

function testedRow(max: TestedMax, { series }: LiftProgress, words: ChartWords): readonly Cell[] {
  const tested = testedValue(max, series.unit)
  const value = numberCell(tested, loadDigits(tested))
  const note = textCell(tell(words, message('progress.tested')))
  return [dayCell(max.day), value, textCell(undefined), textCell(undefined), note]
}

function inside({ day }: { readonly day: string }, { from, to }: DaySpan): boolean {
  return day >= from && day <= to
}

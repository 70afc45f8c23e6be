import { message } from '../../../kernel/words'
import { formatLoad, loadDigits } from '../../units/format-load'
import { type Load, type LoadUnit, loadIn, loadMg } from '../../units/load'
import { estimatedMax } from '../lift/estimated-max'
import type { LiftSeries } from '../lift/lift-series'
import type { TestedMax } from '../performed'
import type { RepMax } from '../records/rep-maxes'
import { chartCsv } from './chart-csv'
import {
  type Cell,
  type ChartTable,
  dayCell,
  numberCell,
  type SaidTable,
  sayTable,
  textCell,
} from './chart-table'
import { type ChartWords, tell } from './chart-words'

/** The board of rep maxes as a table; `newest` names the rows to print bold. */
export type RecordBoard = {
  readonly table: SaidTable
  readonly newest: ReadonlySet<number>
  readonly csv: string
}

/** The board and what else is known of the lift. */
export type RecordBoardOptions = {
  readonly maxes: readonly RepMax[]
  readonly series: LiftSeries
  readonly tested: readonly TestedMax[]
}

/** Reps, load, e1RM and day of each record; a tested max stands in the row of one rep. */
export function recordBoard(options: RecordBoardOptions, words: ChartWords): RecordBoard {
  const rows = boardRows(options)
  const heading = (key: string, unitName = '') =>
    tell(words, message(`progress.column.${key}`, { unitName }))
  const { unit } = options.series
  const table: ChartTable = {
    caption: tell(words, message('progress.records.title', { lift: options.series.facts.name })),
    columns: [
      heading('recordReps'),
      heading('load', unit),
      ...(hasEstimates(options) ? [heading('one-rep-max', unit)] : []),
      heading('day'),
    ],
    rows: rows.map((row) => cellsOf(row, options, words)),
  }
  const newest = rows.flatMap(({ reps, isNewest }) => (isNewest ? [reps] : []))
  return { table: sayTable(table, words), newest: new Set(newest), csv: chartCsv(table) }
}

type Row = RepMax | TestedRow
type TestedRow = {
  readonly reps: 1
  readonly isNewest: boolean
  readonly tested: Load
  readonly day: TestedMax['day']
}

/** Rows that were lifted for exactly their reps; a tested max wins the first row when it is heavier. */
function boardRows({ maxes, tested, series }: RecordBoardOptions): readonly Row[] {
  const lifted = maxes.filter(({ isImplied }) => !isImplied)
  const own = tested.filter(({ exerciseId }) => exerciseId === series.facts.exerciseId)
  const best = own.toSorted(
    (a, b) => loadMg(b.load) - loadMg(a.load) || (a.day < b.day ? -1 : 1),
  )[0]
  const single = lifted.find(({ reps }) => reps === 1)
  if (!best || (single && single.best.mg > loadMg(best.load))) return lifted
  const rest = lifted.filter(({ reps }) => reps !== 1)
  const isNewest = rest.every((row) => row.best.day <= best.day)
  return [testedRow(best.load, best.day, isNewest), ...rest.map((row) => older(row, best.day))]
}

function testedRow(load: Load, day: TestedMax['day'], isNewest: boolean): TestedRow {
  return { reps: 1, isNewest, tested: load, day }
}

function older(row: RepMax, day: TestedMax['day']): RepMax {
  return row.best.day < day ? { ...row, isNewest: false } : row
}

/** A lift without a 1RM has no column for one, unless it was tested. */
function hasEstimates({ series, tested }: RecordBoardOptions): boolean {
  const isOwn = tested.some(({ exerciseId }) => exerciseId === series.facts.exerciseId)
  return isOwn || series.measure.kind === 'one-rep-max'
}

function cellsOf(row: Row, options: RecordBoardOptions, words: ChartWords): readonly Cell[] {
  const { series } = options
  const reps = numberCell(row.reps, 0)
  if ('tested' in row) {
    const tested = textCell(tell(words, message('progress.tested')))
    return [reps, loadCell(row.tested, series.unit, words), tested, dayCell(row.day)]
  }
  const { measure, unit } = series
  const estimate =
    measure.kind === 'one-rep-max' ? estimatedMax(row.best.set, measure.family, unit) : undefined
  return [
    reps,
    row.best.load ? loadCell(row.best.load, unit, words) : bodyweightCell(words),
    ...(hasEstimates(options) ? [numberCell(estimate?.value, 0)] : []),
    dayCell(row.best.day),
  ]
}

/** A load in the reader's unit, what was typed beside it where that was the other one. */
function loadCell(load: Load, unit: LoadUnit, words: ChartWords): Cell {
  const value = loadIn(load, unit)
  const typed = load.unit === unit ? undefined : formatLoad(load, { locale: words.locale })
  return numberCell(value, loadDigits(value), typed)
}

function bodyweightCell(words: ChartWords): Cell {
  return textCell(tell(words, message('strength.bodyweight')))
}

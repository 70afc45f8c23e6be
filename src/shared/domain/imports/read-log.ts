import type { CalendarDate } from '../../kernel/calendar-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import type { LoadUnit } from '../units/load'
import type { DayOrder } from './cells/read-moment'
import { settleUnit } from './file-unit'
import type { LogReading, LogRow } from './log-row'
import type { LogTable, LogTableRow } from './log-table'
import { readHevyRow } from './read-hevy'
import { readStrongRow } from './read-strong'
import { type RecognisedLog, recogniseLog } from './recognise'
import { questionSets } from './sessions/doubtful-sets'
import { gatherSessions } from './sessions/gather-sessions'
import { listNames } from './sessions/list-names'
import { findDayOrder, startReading } from './start-reading'
import type { ImportedLog, ImportProblem } from './training-log'

/** The coach's answers to what a file leaves open, and what day it is. */
export type LogOptions = {
  readonly today: CalendarDate
  /** The unit of loads that have none; asked for when the result says `unit: 'ask'`. */
  readonly unit?: LoadUnit
  /** How days in figures are written; asked for when the result says `dayOrder: 'ask'`. */
  readonly dayOrder?: DayOrder
  /** Called now and then with the rows read so far. */
  readonly onRows?: (rows: number) => void
}

const ROWS_PER_REPORT = 2_000

/**
 * Reads the table of a Hevy or Strong export. Refuses only a file that is neither or has no rows;
 * single rows that cannot be read are listed and the rest is read.
 */
export function readTrainingLog(
  table: LogTable,
  options: LogOptions,
): Result<ImportedLog, Message> {
  const recognised = recogniseLog(table.header)
  if (!recognised.ok) return recognised
  if (table.rows.length === 0) return refuse(message('imports.noRows'))
  const { columns } = recognised.value
  const dayOrder = findDayOrder(table, columns)
  const reading = startReading(table, columns, {
    unit: options.unit,
    dayOrder: options.dayOrder ?? dayOrder,
  })
  const rows = readRows(table, recognised.value, { reading, onRows: options.onRows })
  const settled = settleUnit(rows, reading)
  const sessions = gatherSessions(settled.rows, reading)
  const leftOut = leftOutRows(reading.problems)
  const problems = [...reading.problems, ...questionSets(sessions, options.today)].filter(
    ({ kind, row }) => kind === 'left-out' || !leftOut.has(row),
  )
  return ok({
    format: recognised.value.format,
    unit: settled.unit,
    ...(settled.hint ? { unitHint: settled.hint } : {}),
    dayOrder: dayOrder === 'ask' && !options.dayOrder ? 'ask' : 'certain',
    sessions,
    rowsRead: table.rows.length,
    rowsImported: table.rows.length - leftOut.size,
    problems: problems.toSorted((a, b) => a.row - b.row),
    notices: noticesOf(reading),
    exerciseNames: listNames(sessions),
  })
}

function readRows(
  table: LogTable,
  { format }: RecognisedLog,
  at: { readonly reading: LogReading; readonly onRows: LogOptions['onRows'] },
): readonly LogRow[] {
  const { reading, onRows } = at
  const readRow = format === 'hevy' ? readHevyRow : readStrongRow
  const rows: LogRow[] = []
  for (const [index, line] of table.rows.entries()) {
    if (index % ROWS_PER_REPORT === 0) onRows?.(index)
    const damage = damageOf(line, table.header.length)
    const read = damage ? refuse(damage) : readRow(line, reading)
    if (read.ok) rows.push(read.value)
    else reading.problems.push({ row: line.row, kind: 'left-out', reason: read.error })
  }
  return rows
}

/** What was noted about these rows does not matter any more. */
function leftOutRows(problems: readonly ImportProblem[]): ReadonlySet<number> {
  return new Set(problems.filter(({ kind }) => kind === 'left-out').map(({ row }) => row))
}

/** A row with too few or too many cells has lost a quotation mark or was cut off. */
function damageOf({ cells, damage }: LogTableRow, width: number): Message | null {
  if (damage === 'open-quote') return message('imports.openQuote')
  if (damage === 'huge-cell') return message('imports.hugeCell')
  if (cells.length < width) return message('imports.cellsMissing', { count: width - cells.length })
  const isLong = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
  return isLong ? message('imports.cellsTooMany', { count: cells.length - width }) : null
}

function noticesOf({ tally }: LogReading): readonly Message[] {
  return [
    ...(tally.defaultRpes > 0 ? [message('imports.defaultRpe', { count: tally.defaultRpes })] : []),
    ...(tally.restoredLoads > 0
      ? [message('imports.restoredLoads', { count: tally.restoredLoads })]
      : []),
  ]
}

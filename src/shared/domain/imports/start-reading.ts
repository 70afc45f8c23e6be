import type { LoadUnit } from '../units/load'
import { type DayOrder, dayOrderOf, type MomentReading, readMoment } from './cells/read-moment'
import { seeDecimalMark } from './cells/read-number'
import { cellAt, type LogReading } from './log-row'
import type { LogTable } from './log-table'
import type { LogColumns } from './recognise'

/** Prepares reading a file: what its cells prove about decimals and days, and empty collections. */
export function startReading(
  table: LogTable,
  columns: LogColumns,
  options: { readonly unit: LoadUnit | undefined; readonly dayOrder: DayOrder | 'ask' },
): LogReading {
  const order = options.dayOrder === 'ask' ? 'day-first' : options.dayOrder
  const moments = new Map<string, MomentReading>()
  return {
    columns,
    mark: seeDecimalMark(numberCells(table, columns)),
    unit: options.unit,
    momentOf: (text) => {
      const known = moments.get(text)
      if (known !== undefined) return known
      const read = readMoment(text, order)
      moments.set(text, read)
      return read
    },
    problems: [],
    tally: { restoredLoads: 0, defaultRpes: 0, shown: { kg: 0, lb: 0 }, shownBy: {} },
  }
}

/** How the file writes days in figures, proved by a day above 12; `ask` where nothing proves it. */
export function findDayOrder(table: LogTable, columns: LogColumns): DayOrder | 'ask' {
  const texts = new Set(table.rows.map(({ cells }) => cellAt(cells, columns.start)))
  const proofs = new Set([...texts].map(dayOrderOf))
  if (proofs.has('day-first') && proofs.has('month-first')) return 'ask'
  if (proofs.has('month-first')) return 'month-first'
  if (proofs.has('day-first')) return 'day-first'
  return proofs.has('either') ? 'ask' : 'day-first'
}

function* numberCells(table: LogTable, columns: LogColumns): Generator<string> {
  const { loads, distances, reps, seconds, rpe } = columns
  const at = [reps, seconds, rpe, ...[...loads, ...distances].map((column) => column.at)]
  for (const { cells } of table.rows) {
    for (const column of at) yield cellAt(cells, column)
  }
}

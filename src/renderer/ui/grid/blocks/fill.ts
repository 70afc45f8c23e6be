import type { GridColumn } from '../model/columns'
import { saidIn } from '../model/grid-model'
import type { RowLine } from '../model/lines'
import { cellIn, isWritableCell, type Sheet } from '../model/sheet'
import {
  blockOf,
  isOneCell,
  rowsIn,
  type Selection,
  targetColumns,
  writableCells,
} from '../moving/selection'
import type { CellText } from './cell-text'

/**
 * Continues a row of texts: `['70%', '72.5%'], 2` gives `['75%', '77.5%']`. Null when the texts
 * make no series; then the last one is repeated.
 */
export type ContinueSeries = (texts: readonly string[], count: number) => readonly string[] | null

/** Fill down: the top row of the selection over the rows below; one row alone takes the row above. */
export function fillDown(sheet: Sheet, selection: Selection): readonly CellText[] {
  const block = blockOf(sheet, selection)
  const rows = rowsIn(sheet, block)
  const above = rowsIn(sheet, { ...block, top: 0, bottom: block.top - 1 }).at(-1)
  const source = rows.length > 1 ? rows[0] : above
  const targets = rows.length > 1 ? rows.slice(1) : rows
  if (!source) return []
  return targetColumns(sheet, selection).flatMap((column) => {
    const text = saidIn(cellIn(source.row, column))
    return targets.flatMap((line) => write(line, column, text))
  })
}

/**
 * Fill right over the weeks of the selection. The leading cells that have own text are the source
 * (only the first one when all have); one column alone takes the cell at its left.
 */
export function fillRight(
  sheet: Sheet,
  selection: Selection,
  continueSeries: ContinueSeries,
): readonly CellText[] {
  const block = blockOf(sheet, selection)
  const columns = targetColumns(sheet, selection).filter(({ kind }) => kind === 'week')
  const only = columns.length === 1 ? columns[0] : undefined
  const left = only && sheet.columns[(sheet.columnAt.get(only.id) ?? 0) - 1]
  if (only && left?.kind !== 'week') return []
  return rowsIn(sheet, block).flatMap((line) =>
    fillRow(line, left ? [left, ...columns] : columns, continueSeries),
  )
}

/** The same text for every cell of the selection that can be written. */
export function fillSame(sheet: Sheet, selection: Selection, text: string): readonly CellText[] {
  return writableCells(sheet, selection).map(({ line, column }) => ({
    rowId: line.row.id,
    column: column.id,
    text,
  }))
}

/**
 * Every week cell of the selection gets what the week before it says; the first week has none before it.
 * `say` answers for columns where the week before does not stand at the left.
 */
export function copyLastWeek(
  sheet: Sheet,
  selection: Selection,
  say?: (rowId: string, column: string) => string | undefined,
): readonly CellText[] {
  return writableCells(sheet, selection).flatMap(({ line, column }) => {
    if (say) {
      const text = column.kind === 'week' ? say(line.row.id, column.id) : undefined
      return text === undefined ? [] : [{ rowId: line.row.id, column: column.id, text }]
    }
    const before = sheet.columns[(sheet.columnAt.get(column.id) ?? 0) - 1]
    if (column.kind !== 'week' || before?.kind !== 'week') return []
    return [{ rowId: line.row.id, column: column.id, text: saidIn(cellIn(line.row, before)) }]
  })
}

/** Clears the selection: every written cell in it gets no text. */
export function clearCells(sheet: Sheet, selection: Selection): readonly CellText[] {
  const cells = writableCells(sheet, selection).filter(
    ({ line, column }) => cellIn(line.row, column).text !== '' || isOneCell(selection),
  )
  return cells.map(({ line, column }) => ({ rowId: line.row.id, column: column.id, text: '' }))
}

function fillRow(
  line: RowLine,
  columns: readonly GridColumn[],
  continueSeries: ContinueSeries,
): readonly CellText[] {
  const texts = columns.map((column) => cellIn(line.row, column).text)
  const firstEmpty = texts.indexOf('')
  const from = firstEmpty > 0 ? firstEmpty : 1
  const first = columns[0]
  if (!first) return []
  const source = columns.slice(0, from).map((column) => saidIn(cellIn(line.row, column)))
  const targets = columns.slice(from)
  const series = continueSeries(source, targets.length)
  return targets.flatMap((column, at) => write(line, column, series?.[at] ?? source.at(-1) ?? ''))
}

function write(line: RowLine, column: GridColumn, text: string): readonly CellText[] {
  return isWritableCell(line, column) ? [{ rowId: line.row.id, column: column.id, text }] : []
}

import type { GridColumn } from './columns'
import { type CellRef, EMPTY_CELL, EXERCISE, type GridCell, type GridRow } from './grid-model'
import { addLine, type GridLine, type RowLine, rowLine } from './lines'

/** Lines by columns with their positions: what every rule of the grid reads. */
export type Sheet = {
  readonly lines: readonly GridLine[]
  readonly columns: readonly GridColumn[]
  readonly lineAt: ReadonlyMap<string, number>
  readonly columnAt: ReadonlyMap<string, number>
}

/** A cell by line id and column id. */
export type Place = { readonly line: string; readonly column: string }

/** Builds the sheet with its look-up tables. */
export function createSheet(lines: readonly GridLine[], columns: readonly GridColumn[]): Sheet {
  return {
    lines,
    columns,
    lineAt: new Map(lines.map((line, index) => [line.id, index])),
    columnAt: new Map(columns.map((column, index) => [column.id, index])),
  }
}

/** The line of a place, undefined when it has gone. */
export function lineOf(sheet: Sheet, place: Place): GridLine | undefined {
  return sheet.lines[sheet.lineAt.get(place.line) ?? -1]
}

/** The column of a place, undefined when it has gone. */
export function columnOf(sheet: Sheet, place: Place): GridColumn | undefined {
  return sheet.columns[sheet.columnAt.get(place.column) ?? -1]
}

/** The row's cell in a column; empty where the model has none. */
export function cellIn(row: GridRow, column: GridColumn): GridCell {
  switch (column.kind) {
    case 'label':
      return row.label
    case 'exercise':
      return row.exercise
    case 'week':
      return row.weeks[column.index] ?? EMPTY_CELL
    case 'trailing':
      return row.trailing[column.index] ?? EMPTY_CELL
  }
}

/** The cell at a place; empty on lines that hold no row. */
export function cellAt(sheet: Sheet, place: Place): GridCell {
  const [line, column] = [lineOf(sheet, place), columnOf(sheet, place)]
  return line?.kind === 'row' && column ? cellIn(line.row, column) : EMPTY_CELL
}

/** Whether something can be typed at a place. */
export function isWritable(sheet: Sheet, place: Place): boolean {
  const [line, column] = [lineOf(sheet, place), columnOf(sheet, place)]
  if (!line || !column) return false
  if (line.kind === 'add' || line.kind === 'add-band') return column.kind === 'exercise'
  return line.kind === 'row' && isWritableCell(line, column)
}

/** Whether a row's cell in a column takes text; trailing columns never do. */
export function isWritableCell(line: RowLine, column: GridColumn): boolean {
  return column.kind !== 'trailing' && cellIn(line.row, column).isReadOnly !== true
}

/** The place as the outside knows it. */
export function refOf(sheet: Sheet, place: Place): CellRef {
  const line = lineOf(sheet, place)
  return {
    bandId: line && 'band' in line ? line.band.id : null,
    rowId: line?.kind === 'row' ? line.row.id : null,
    column: place.column,
  }
}

/** The place the outside means; null when it is not on the sheet. */
export function placeOf(sheet: Sheet, ref: CellRef): Place | null {
  const line = ref.rowId !== null ? rowLine(ref.rowId) : addLineOf(ref.bandId)
  const column = ref.rowId !== null ? ref.column : EXERCISE
  return sheet.lineAt.has(line) && sheet.columnAt.has(column) ? { line, column } : null
}

/** One text per cell of the sheet, for look-up tables. */
export function keyOf(place: Place): string {
  return `${place.line} ${place.column}`
}

/** Whether two places are the same cell. */
export function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a === b || (a !== null && b !== null && a.line === b.line && a.column === b.column)
}

function addLineOf(bandId: string | null): string {
  return bandId === null ? 'add-band' : addLine(bandId)
}

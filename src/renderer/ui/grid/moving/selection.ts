import type { GridColumn } from '../model/columns'
import type { RowLine } from '../model/lines'
import { isWritableCell, lineOf, type Place, type Sheet } from '../model/sheet'

/** How far a selection reaches: the cells between two corners, or whole rows, columns, band, grid. */
export type Reach = 'cells' | 'rows' | 'columns' | 'band' | 'all'

/** A selection: where typing goes, the far corner, and the reach. */
export type Selection = { readonly active: Place; readonly corner: Place; readonly reach: Reach }

/** A block of the sheet by indexes, ends included. Lines without a row inside it do not count. */
export type Block = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The block that a selection covers. */
export function blockOf(sheet: Sheet, selection: Selection): Block {
  const lines = span(sheet.lineAt, selection.active.line, selection.corner.line)
  const columns = span(sheet.columnAt, selection.active.column, selection.corner.column)
  const everyLine = { from: 0, to: sheet.lines.length - 1 }
  const everyColumn = { from: 0, to: sheet.columns.length - 1 }
  switch (selection.reach) {
    case 'cells':
      return block(lines, columns)
    case 'rows':
      return block(lines, everyColumn)
    case 'columns':
      return block(everyLine, columns)
    case 'band':
      return block(bandSpan(sheet, selection.active), everyColumn)
    case 'all':
      return block(everyLine, everyColumn)
  }
}

/** Whether a selection is one single cell. */
export function isOneCell({ active, corner, reach }: Selection): boolean {
  return reach === 'cells' && active.line === corner.line && active.column === corner.column
}

/** The rows inside a block, top down. */
export function rowsIn(sheet: Sheet, { top, bottom }: Block): readonly RowLine[] {
  return sheet.lines.slice(top, bottom + 1).filter((line) => line.kind === 'row')
}

/** The columns inside a block, from the left. */
export function columnsIn(sheet: Sheet, { left, right }: Block): readonly GridColumn[] {
  return sheet.columns.slice(left, right + 1)
}

/** The columns of a selection that an act on cells may change: whole rows mean their weeks, not their names. */
export function targetColumns(sheet: Sheet, selection: Selection): readonly GridColumn[] {
  const columns = columnsIn(sheet, blockOf(sheet, selection))
  return selection.reach === 'cells' ? columns : columns.filter(({ kind }) => kind === 'week')
}

/** The cells of a selection that can be written, row by row. */
export function writableCells(
  sheet: Sheet,
  selection: Selection,
): readonly { readonly line: RowLine; readonly column: GridColumn }[] {
  const columns = targetColumns(sheet, selection)
  return rowsIn(sheet, blockOf(sheet, selection)).flatMap((line) =>
    columns
      .filter((column) => isWritableCell(line, column))
      .map((column) => ({ line, column }) as const),
  )
}

type Span = { readonly from: number; readonly to: number }

function block(lines: Span, columns: Span): Block {
  return { top: lines.from, bottom: lines.to, left: columns.from, right: columns.to }
}

function span(index: ReadonlyMap<string, number>, a: string, b: string): Span {
  const [from, to] = [index.get(a) ?? 0, index.get(b) ?? 0]
  return from <= to ? { from, to } : { from: to, to: from }
}

function bandSpan(sheet: Sheet, active: Place): Span {
  const line = lineOf(sheet, active)
  const own = line && 'band' in line ? line.band.id : null
  const at = (index: number) => {
    const other = sheet.lines[index]
    return other && 'band' in other && other.band.id === own
  }
  const indexes = sheet.lines.map((_, index) => index).filter(at)
  return { from: indexes[0] ?? 0, to: indexes.at(-1) ?? 0 }
}

import type { GridColumn } from '../model/columns'
import type { RowLine } from '../model/lines'
import { isWritableCell, type Sheet } from '../model/sheet'
import { blockOf, columnsIn, isOneCell, rowsIn, type Selection } from '../moving/selection'
import type { CellText } from './cell-text'
import { fillSame } from './fill'
import type { TextBlock } from './tab-text'

/** A pasted block laid over the rows: the cells it fills, and what found no cell. */
export type SpreadBlock = {
  readonly cells: readonly CellText[]
  /** Rows of the block below the band's last row. */
  readonly overflow: TextBlock
  /** Texts that met a read-only cell or lay behind the last column. */
  readonly unplaced: readonly string[]
}

/**
 * Lays a pasted block over the rows from the top left of the selection, within its band. A single
 * text fills the whole selection.
 */
export function spreadBlock(sheet: Sheet, selection: Selection, block: TextBlock): SpreadBlock {
  const target = blockOf(sheet, selection)
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (single !== undefined && !isOneCell(selection)) return fillWith(sheet, selection, single)
  const rows = rowsIn(sheet, { ...target, bottom: bandEnd(sheet, target.top) })
  const columns = columnsIn(sheet, { ...target, right: sheet.columns.length - 1 })
  const spots = block
    .slice(0, rows.length)
    .flatMap((texts, at) => spotsOf(rows[at], columns, texts))
  return {
    cells: spots.flatMap((spot) => (spot.cell ? [spot.cell] : [])),
    unplaced: spots.flatMap((spot) => (spot.cell || spot.text === '' ? [] : [spot.text])),
    overflow: block.slice(rows.length),
  }
}

type Spot = { readonly text: string; readonly cell: CellText | undefined }

function spotsOf(
  line: RowLine | undefined,
  columns: readonly GridColumn[],
  texts: readonly string[],
): readonly Spot[] {
  return texts.map((text, at) => {
    const column = columns[at]
    const fits = line && column && isWritableCell(line, column)
    return { text, cell: fits ? { rowId: line.row.id, column: column.id, text } : undefined }
  })
}

function fillWith(sheet: Sheet, selection: Selection, text: string): SpreadBlock {
  return { cells: fillSame(sheet, selection, text), overflow: [], unplaced: [] }
}

function bandEnd(sheet: Sheet, top: number): number {
  const after = sheet.lines.findIndex(({ kind }, index) => index > top && kind === 'band')
  return after < 0 ? sheet.lines.length - 1 : after - 1
}

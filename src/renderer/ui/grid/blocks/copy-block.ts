import { saidIn } from '../model/grid-model'
import { cellIn, type Place, type Sheet } from '../model/sheet'
import { blockOf, columnsIn, rowsIn, type Selection } from '../moving/selection'
import type { TextBlock } from './tab-text'

/** What the selection says, row by row: own text, or the inherited text the coach sees; `say` may know better. */
export function copyBlock(
  sheet: Sheet,
  selection: Selection,
  say?: (place: Place) => string | undefined,
): TextBlock {
  const block = blockOf(sheet, selection)
  const columns = columnsIn(sheet, block)
  return rowsIn(sheet, block).map((line) =>
    columns.map(
      (column) => say?.({ line: line.id, column: column.id }) ?? saidIn(cellIn(line.row, column)),
    ),
  )
}

import type { GridEngine } from '../editing/engine'
import { EXERCISE_WIDTH, type GridColumn, LABEL_WIDTH, WEEK_WIDTH } from '../model/columns'
import type { Place } from '../model/sheet'

/** The widths in px of a cell's column and of all columns at its right. */
export function columnWidths(engine: GridEngine, place: Place): readonly number[] {
  const at = engine.sheet().columnAt.get(place.column) ?? 0
  return engine
    .sheet()
    .columns.slice(at)
    .map((column) => widthOf(engine, column))
}

function widthOf(engine: GridEngine, column: GridColumn): number {
  const { weekWidth, weeks, trailing } = engine.props()
  switch (column.kind) {
    case 'label':
      return LABEL_WIDTH
    case 'exercise':
      return EXERCISE_WIDTH
    case 'week':
      return weeks[column.index]?.width ?? weekWidth ?? WEEK_WIDTH
    case 'trailing':
      return trailing[column.index]?.width ?? 0
  }
}

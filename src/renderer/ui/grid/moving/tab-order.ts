import type { GridColumn } from '../model/columns'
import type { GridLine } from '../model/lines'
import { columnOf, lineOf, type Place, type Sheet } from '../model/sheet'

/**
 * The cell that Tab goes to: along the exercise and the weeks, then on to the next line.
 * Null behind the last cell and before the first one, so that Tab can leave the grid.
 */
export function tabFrom(sheet: Sheet, place: Place, by: 1 | -1): Place | null {
  const line = lineOf(sheet, place)
  if (!line || line.kind === 'head') return by === 1 ? enter(sheet, 0, 1) : null
  const stops = stopsOn(sheet, line)
  const here = sheet.columnAt.get(place.column) ?? 0
  const ahead = stops.filter((column) => (columnIndex(sheet, column) - here) * by > 0)
  const next = by === 1 ? ahead[0] : ahead.at(-1)
  if (next) return { line: line.id, column: next.id }
  return enter(sheet, sheet.lineAt.get(place.line) ?? 0, by)
}

/** Whether Tab stops in this column: labels and read-only columns are reached with arrows. */
export function isTabStop(column: GridColumn): boolean {
  return column.kind === 'exercise' || column.kind === 'week'
}

function enter(sheet: Sheet, from: number, by: 1 | -1): Place | null {
  for (let at = from + by; at >= 0 && at < sheet.lines.length; at += by) {
    const line = sheet.lines[at]
    const stops = line ? stopsOn(sheet, line) : []
    const stop = by === 1 ? stops[0] : stops.at(-1)
    if (line && stop) return { line: line.id, column: stop.id }
  }
  return null
}

function stopsOn(sheet: Sheet, line: GridLine): readonly GridColumn[] {
  if (line.kind === 'row') return sheet.columns.filter(isTabStop)
  if (line.kind !== 'add' && line.kind !== 'add-band') return []
  const exercise = columnOf(sheet, { line: line.id, column: 'exercise' })
  return exercise ? [exercise] : []
}

function columnIndex(sheet: Sheet, column: GridColumn): number {
  return sheet.columnAt.get(column.id) ?? 0
}

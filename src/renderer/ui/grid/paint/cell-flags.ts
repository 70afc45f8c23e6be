import type { GridEngine } from '../editing/engine'
import { isOneCell } from '../moving/selection'

/** Keys go to the cell. */
export const ACTIVE = 1

/** The cell is being typed. */
export const EDITING = 2

/** The cell is in a selection of more than one. */
export const SELECTED = 4

/** The cell stands out for a moment. */
export const LIT = 8

/** What a cell shows of the state, as bits: a cell redraws only when one of them changes. */
export function cellFlags(engine: GridEngine, line: string, column: string): number {
  const { active, edit } = engine.state()
  const isActive = active?.line === line && active.column === column
  const own = isActive ? ACTIVE | (edit ? EDITING : 0) : 0
  return own | litFlag(engine, line, column) | (isSelected(engine, line, column) ? SELECTED : 0)
}

function litFlag(engine: GridEngine, line: string, column: string): number {
  const { litCells } = engine.props()
  if (!litCells || litCells.size === 0 || !line.startsWith('row:')) return 0
  return litCells.has(`${line.slice(4)} ${column}`) ? LIT : 0
}

function isSelected(engine: GridEngine, line: string, column: string): boolean {
  const [block, selection, sheet] = [engine.block(), engine.selection(), engine.sheet()]
  if (!block || !selection || isOneCell(selection)) return false
  const [lineAt, columnAt] = [sheet.lineAt.get(line) ?? -1, sheet.columnAt.get(column) ?? -1]
  return (
    lineAt >= block.top &&
    lineAt <= block.bottom &&
    columnAt >= block.left &&
    columnAt <= block.right
  )
}

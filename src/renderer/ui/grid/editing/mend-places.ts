import type { GridColumn } from '../model/columns'
import { columnOf, type Place, type Sheet } from '../model/sheet'
import { firstPlace, landOn } from '../moving/steps'
import type { GridState } from './grid-state'

/**
 * Keeps the active cell on the sheet when lines or columns went away: the line that took its place,
 * or the one above; the typing in a cell that is gone ends (its draft has been handed out already).
 */
export function mendPlaces(sheet: Sheet, former: Sheet, state: GridState): GridState {
  const isThere = (place: Place | null) =>
    place !== null && sheet.lineAt.has(place.line) && sheet.columnAt.has(place.column)
  if (isThere(state.active) && isThere(state.corner)) return state
  if (isThere(state.active)) return { ...state, corner: state.active, reach: 'cells' }
  const active = state.active ? nearest(sheet, former, state.active) : firstPlace(sheet)
  return { ...state, active, corner: active, reach: 'cells', edit: null, echo: null }
}

function nearest(sheet: Sheet, former: Sheet, gone: Place): Place | null {
  const at = sheet.lineAt.get(gone.line) ?? former.lineAt.get(gone.line) ?? 0
  const column = columnOf(sheet, gone) ?? sheet.columns.findLast(({ kind }) => kind === 'week')
  return (
    landNear(sheet, { from: at, to: sheet.lines.length }, column) ??
    landNear(sheet, { from: 1, to: at }, column, true) ??
    firstPlace(sheet)
  )
}

function landNear(
  sheet: Sheet,
  { from, to }: { readonly from: number; readonly to: number },
  column: GridColumn | undefined,
  isUpwards = false,
): Place | null {
  const lines = sheet.lines.slice(from, to)
  const ordered = isUpwards ? lines.toReversed() : lines
  for (const line of ordered) {
    const landing = landOn(line, column)
    if (landing) return landing
  }
  return null
}

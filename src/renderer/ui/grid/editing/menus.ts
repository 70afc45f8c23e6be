import type { MenuTarget } from '../grid-props'
import { lineOf } from '../model/sheet'
import type { GridEngine } from './engine'
import { selectedRows } from './row-acts'

/** Opens the menu of what is selected: rows, the band, or the week whose head has the focus. */
export function openMenu(engine: GridEngine, anchor?: Element): boolean {
  const target = menuTarget(engine)
  const element = anchor ?? engine.page.field
  if (!target || !element || !engine.props().renderMenu) return false
  engine.change({ menu: { target, anchor: element } })
  return true
}

/** Closes the menu; the focus goes back to the cell. */
export function closeMenu(engine: GridEngine): void {
  engine.change({ menu: null })
  engine.page.field?.focus({ preventScroll: true })
}

function menuTarget(engine: GridEngine): MenuTarget | null {
  const { active, reach } = engine.state()
  const line = active && lineOf(engine.sheet(), active)
  if (!active || !line) return null
  if (line.kind === 'head' || reach === 'columns') return { kind: 'week', weekId: active.column }
  if (reach === 'band' && 'band' in line) return { kind: 'band', bandId: line.band.id }
  const rowIds = selectedRows(engine)
  if (rowIds.length > 0) return { kind: 'rows', rowIds }
  return 'band' in line ? { kind: 'band', bandId: line.band.id } : null
}

import { lineOf, refOf } from '../model/sheet'
import { moveTarget } from '../moving/move-target'
import { rowsIn } from '../moving/selection'
import type { GridEngine } from './engine'
import { finishEdit } from './typing'

/** The ids of the rows in the selection, top down. */
export function selectedRows(engine: GridEngine): readonly string[] {
  const block = engine.block()
  return block ? rowsIn(engine.sheet(), block).map(({ row }) => row.id) : []
}

/** Moves the selected rows past their neighbour. */
export function moveRows(engine: GridEngine, by: 1 | -1): boolean {
  const rowIds = begin(engine)
  const bands = engine.sheet().lines.flatMap((line) => (line.kind === 'band' ? [line.band] : []))
  const target = rowIds.length > 0 ? moveTarget(bands, rowIds, by) : null
  if (target) engine.props().onMoveRows?.(rowIds, target)
  return rowIds.length > 0
}

/** Hands the selected rows to a handler; false when there is no row. */
export function withRows(
  engine: GridEngine,
  handle: ((rowIds: readonly string[]) => void) | undefined,
): boolean {
  const rowIds = begin(engine)
  if (rowIds.length > 0) handle?.(rowIds)
  return rowIds.length > 0
}

/** Deletes the selected rows, but only when whole rows are selected; or the week whose column is selected or head has the focus. */
export function deleteRows(engine: GridEngine): boolean {
  const { reach, active } = engine.state()
  if (active && (reach === 'columns' || isHead(engine))) {
    engine.props().onDeleteWeek?.(active.column)
    return true
  }
  if (reach !== 'rows' && reach !== 'band') return false
  return withRows(engine, engine.props().onDeleteRows)
}

/** Asks for an empty row above the active one; on a week's head for a week before it. */
export function insertRow(engine: GridEngine): boolean {
  const { active, reach } = engine.state()
  finishEdit(engine)
  if (active && (reach === 'columns' || isHead(engine))) {
    engine.props().onInsertWeek?.(active.column)
    return true
  }
  const at = active && refOf(engine.sheet(), active)
  if (!at || at.bandId === null) return false
  engine.props().onInsertRow?.({ bandId: at.bandId, beforeRowId: at.rowId })
  return true
}

/** Moves the week whose head has the focus. */
export function moveWeek(engine: GridEngine, by: 1 | -1): boolean {
  const { active } = engine.state()
  if (!active || lineOf(engine.sheet(), active)?.kind !== 'head') return false
  engine.props().onMoveWeek?.(active.column, by)
  return true
}

/** Duplicates the week when a week column is selected or its head has the focus, otherwise the band. */
export function duplicatePart(engine: GridEngine): boolean {
  finishEdit(engine)
  const { active, reach } = engine.state()
  if (!active) return false
  const { bandId } = refOf(engine.sheet(), active)
  if (reach === 'columns' || bandId === null) engine.props().onDuplicateWeek?.(active.column)
  else engine.props().onDuplicateBand?.(bandId)
  return true
}

function isHead(engine: GridEngine): boolean {
  const { active } = engine.state()
  return active !== null && lineOf(engine.sheet(), active)?.kind === 'head'
}

function begin(engine: GridEngine): readonly string[] {
  finishEdit(engine)
  return selectedRows(engine)
}

import { EXERCISE } from '../model/grid-model'
import { rowLine } from '../model/lines'
import { lineOf, type Place, refOf } from '../model/sheet'
import { dataEdge } from '../moving/data-edge'
import { type Direction, gridEnd, rowEnd, stepFrom, stepPage } from '../moving/steps'
import { tabFrom } from '../moving/tab-order'
import type { GridEngine } from './engine'
import type { Echo, GridState } from './grid-state'
import { problemLine } from './own-text'
import { finishEdit } from './typing'

/**
 * Goes to a cell: hands out what is being typed, and the selection becomes that one cell. While it
 * is held no line opens or closes, so that nothing moves under a pressed pointer.
 */
export function goTo(
  engine: GridEngine,
  place: Place,
  keep: Partial<Pick<GridState, 'want' | 'tabStart'>> & { readonly isHeld?: boolean } = {},
): void {
  finishEdit(engine)
  engine.change({
    ...(keep.isHeld ? {} : { echo: echoAt(engine, place), openBand: bandOf(engine, place) }),
    active: place,
    corner: place,
    reach: 'cells',
    want: keep.want ?? place.column,
    tabStart: keep.tabStart ?? null,
  })
}

/** Goes one cell in a direction; up and down come back to the wanted column after single-cell lines. */
export function stepTo(engine: GridEngine, direction: Direction): void {
  walk(engine, direction, (active, want) => stepFrom(engine.sheet(), active, direction, want))
}

/** Goes to the edge of the data. */
export function jumpTo(engine: GridEngine, direction: Direction): void {
  walk(engine, direction, (active) => dataEdge(engine.sheet(), active, direction))
}

/** Goes up or down by what fits on the screen. */
export function pageTo(engine: GridEngine, direction: 'up' | 'down'): void {
  const lines = Math.max(1, engine.page.linesPerPage - 1) * (direction === 'up' ? -1 : 1)
  walk(engine, direction, (active, want) => stepPage(engine.sheet(), active, lines, want))
}

/** Goes to the first or last cell of the row. */
export function rowEndTo(engine: GridEngine, side: 'start' | 'end'): void {
  const { active } = engine.state()
  if (active) goTo(engine, rowEnd(engine.sheet(), active, side))
}

/** Goes to the first or last row. */
export function gridEndTo(engine: GridEngine, side: 'start' | 'end'): void {
  const place = gridEnd(engine.sheet(), side)
  if (place) goTo(engine, place)
}

/** Enter: down or up, to the column where a run of Tab began. A line for adding stays where it is. */
export function enterTo(engine: GridEngine, direction: 'up' | 'down'): void {
  const { active, edit, tabStart, want } = engine.state()
  if (!active) return
  const isAdding = lineOf(engine.sheet(), active)?.kind !== 'row' && edit !== null
  finishEdit(engine)
  const column = tabStart ?? want ?? active.column
  const next = stepFrom(engine.sheet(), { ...active, column }, direction, column)
  goTo(engine, isAdding || next.line === active.line ? active : next, { want: column })
}

/**
 * Tab: along the exercise and the weeks. From a line for adding it goes on in the row that was just
 * added. False behind the last cell, so that the key leaves the grid.
 */
export function tabTo(engine: GridEngine, by: 1 | -1): boolean {
  const { active, edit, tabStart } = engine.state()
  if (!active) return false
  const isAdding = lineOf(engine.sheet(), active)?.kind === 'add'
  finishEdit(engine)
  const added = isAdding && by === 1 ? addedRow(engine, active) : null
  const next = added ?? tabFrom(engine.sheet(), active, by)
  if (!next) {
    if (edit) engine.change({ echo: null })
    return edit !== null
  }
  const isSameLine = next.line === active.line || added !== null
  const start = isSameLine ? (tabStart ?? (added ? EXERCISE : active.column)) : null
  goTo(engine, next, { tabStart: start })
  return true
}

function walk(
  engine: GridEngine,
  direction: Direction,
  find: (active: Place, want: string) => Place,
): void {
  const { active, want } = engine.state()
  if (!active) return
  finishEdit(engine)
  const place = find(active, want ?? active.column)
  const isVertical = direction === 'up' || direction === 'down'
  goTo(engine, place, isVertical ? { want } : {})
}

function addedRow(engine: GridEngine, from: Place): Place | null {
  const { lastAdded } = engine.state()
  const line = lastAdded === null ? undefined : rowLine(lastAdded)
  const at = line === undefined ? undefined : engine.sheet().lineAt.get(line)
  const isJustAbove = at !== undefined && at + 1 === engine.sheet().lineAt.get(from.line)
  const week = engine.sheet().columns.find(({ kind }) => kind === 'week')
  return isJustAbove && week && line !== undefined ? { line, column: week.id } : null
}

/** Under a refused cell its reason; a reason that just came stays for this move. */
function echoAt(engine: GridEngine, place: Place): Echo | null {
  const { echo } = engine.state()
  return problemLine(engine, place) ?? (echo?.isFresh ? { ...echo, isFresh: false } : null)
}

function bandOf(engine: GridEngine, place: Place): string | null {
  return refOf(engine.sheet(), place).bandId
}

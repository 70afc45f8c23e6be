import type { GridColumn } from '../model/columns'
import { EXERCISE } from '../model/grid-model'
import type { GridLine } from '../model/lines'
import { columnOf, lineOf, type Place, type Sheet } from '../model/sheet'

/** A direction of one step. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** One step from a place; `want` is the column to come back to after a line with a single cell. */
export function stepFrom(sheet: Sheet, place: Place, direction: Direction, want: string): Place {
  switch (direction) {
    case 'up':
      return nextLanding(sheet, place, -1, want) ?? place
    case 'down':
      return nextLanding(sheet, place, 1, want) ?? place
    case 'left':
      return sideStep(sheet, place, -1)
    case 'right':
      return sideStep(sheet, place, 1)
  }
}

/** One step between rows only, for the far corner of a selection. */
export function stepCorner(sheet: Sheet, corner: Place, direction: Direction): Place {
  if (direction === 'left' || direction === 'right')
    return sideStep(sheet, corner, direction === 'left' ? -1 : 1)
  const by = direction === 'up' ? -1 : 1
  for (let at = lineIndex(sheet, corner) + by; at >= 0 && at < sheet.lines.length; at += by) {
    const line = sheet.lines[at]
    if (line?.kind === 'row') return { line: line.id, column: corner.column }
  }
  return corner
}

/** Moves by whole pages of `lines` lines and lands on the nearest cell. */
export function stepPage(sheet: Sheet, place: Place, lines: number, want: string): Place {
  const by = Math.sign(lines)
  let reached = place
  for (let left = Math.abs(lines); left > 0; left--) {
    const next = nextLanding(sheet, reached, by, want)
    if (!next || sheet.lines[sheet.lineAt.get(next.line) ?? 0]?.kind === 'head') break
    reached = next
  }
  return reached
}

/** First or last cell of the row: the exercise, the last week. */
export function rowEnd(sheet: Sheet, place: Place, side: 'start' | 'end'): Place {
  const line = lineOf(sheet, place)
  if (!line) return place
  const column = side === 'start' ? EXERCISE : lastWeek(sheet)
  return landOn(line, columnOf(sheet, { ...place, column })) ?? place
}

/** First or last row of the grid, at its exercise or last week. */
export function gridEnd(sheet: Sheet, side: 'start' | 'end'): Place | null {
  const rows = sheet.lines.filter((line) => line.kind === 'row')
  const line = side === 'start' ? rows[0] : rows.at(-1)
  if (!line) return firstPlace(sheet)
  return { line: line.id, column: side === 'start' ? EXERCISE : lastWeek(sheet) }
}

/** Where the grid is entered for the first time: the first row, or the first line to type on. */
export function firstPlace(sheet: Sheet): Place | null {
  const line =
    sheet.lines.find(({ kind }) => kind === 'row') ??
    sheet.lines.find(({ kind }) => kind === 'add' || kind === 'add-band')
  return line ? { line: line.id, column: EXERCISE } : null
}

/** The cell where a walk with this column lands on a line; null where the line is passed over. */
export function landOn(line: GridLine, column: GridColumn | undefined): Place | null {
  switch (line.kind) {
    case 'row':
      return column ? { line: line.id, column: column.id } : null
    case 'add':
    case 'add-band':
      return { line: line.id, column: EXERCISE }
    case 'head':
      return column?.kind === 'week' ? { line: line.id, column: column.id } : null
    case 'band':
      return null
  }
}

function nextLanding(sheet: Sheet, place: Place, by: number, want: string): Place | null {
  const column = columnOf(sheet, { ...place, column: want }) ?? columnOf(sheet, place)
  for (let at = lineIndex(sheet, place) + by; at >= 0 && at < sheet.lines.length; at += by) {
    const line = sheet.lines[at]
    const landing = line ? landOn(line, column) : null
    if (landing) return landing
  }
  return null
}

function sideStep(sheet: Sheet, place: Place, by: number): Place {
  const line = lineOf(sheet, place)
  const column = sheet.columns[(sheet.columnAt.get(place.column) ?? 0) + by]
  return (line && column && landOn(line, column)) || place
}

function lineIndex(sheet: Sheet, place: Place): number {
  return sheet.lineAt.get(place.line) ?? 0
}

function lastWeek(sheet: Sheet): string {
  return sheet.columns.findLast(({ kind }) => kind === 'week')?.id ?? EXERCISE
}

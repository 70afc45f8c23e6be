import { saidIn } from '../model/grid-model'
import { cellAt, columnOf, type Place, type Sheet } from '../model/sheet'
import { type Direction, stepCorner } from './steps'

/**
 * The edge of the data in a direction, as in a spreadsheet: to the end of the filled run, or over a
 * gap to the next filled cell, or to the end. A band's heading counts as a gap, and so does the line
 * between the weeks and the columns behind them.
 */
export function dataEdge(sheet: Sheet, place: Place, direction: Direction): Place {
  const next = advance(sheet, place, direction)
  if (next.place === place) return place
  const runsOn = isFilled(sheet, place) && !next.overGap && isFilled(sheet, next.place)
  return runsOn ? endOfRun(sheet, next.place, direction) : nextFilled(sheet, next.place, direction)
}

type Advance = { readonly place: Place; readonly overGap: boolean }

function endOfRun(sheet: Sheet, from: Place, direction: Direction): Place {
  let here = from
  for (;;) {
    const next = advance(sheet, here, direction)
    if (next.place === here || next.overGap || !isFilled(sheet, next.place)) return here
    here = next.place
  }
}

function nextFilled(sheet: Sheet, from: Place, direction: Direction): Place {
  let here = from
  while (!isFilled(sheet, here)) {
    const next = advance(sheet, here, direction)
    if (next.place === here) return here
    here = next.place
  }
  return here
}

function advance(sheet: Sheet, from: Place, direction: Direction): Advance {
  const place = stepCorner(sheet, from, direction)
  const jump = Math.abs((sheet.lineAt.get(place.line) ?? 0) - (sheet.lineAt.get(from.line) ?? 0))
  return { place, overGap: jump > 1 || isBehindWeeks(sheet, place) !== isBehindWeeks(sheet, from) }
}

function isBehindWeeks(sheet: Sheet, place: Place): boolean {
  return columnOf(sheet, place)?.kind === 'trailing'
}

function isFilled(sheet: Sheet, place: Place): boolean {
  return saidIn(cellAt(sheet, place)) !== ''
}

import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { setsOfWeek } from '../../../../shared/domain/programs/week-sets'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { placeInWeek } from './week-columns'

/** What `=` writes into a cell: what the week before says there; undefined where there is no week before. */
export function lastWeekText(sheet: ProgramSheet, at: CellRef): string | undefined {
  const place = placeInWeek(at.column)
  const row = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)?.row
  const before = place && row?.cells[place.week - 2]
  if (!before) return undefined
  if (place.kind === 'week') return before.own ?? before.inherited
  return place.kind === 'set' ? setsOfWeek(before.effective)[place.set]?.text : undefined
}

import { completePrescription } from '../../../../shared/domain/notation/complete'
import type { Prescription } from '../../../../shared/domain/notation/prescription'
import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { groupsOf } from '../../../../shared/domain/programs/sheet-row'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { placeInWeek } from './week-columns'

/**
 * The rest of what is probably meant, from another row of the same exercise. Only where a row begins:
 * later weeks inherit what is left out anyway.
 */
export function ghostText(sheet: ProgramSheet, at: CellRef, typed: string): string {
  const found = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)
  const place = placeInWeek(at.column)
  const week = place?.kind === 'week' ? place.week : undefined
  if (!found || week === undefined || found.row.row.kind === 'warm-up') return ''
  const before = found.row.cells[week - 2]
  if (before && groupsOf(before.effective).length > 0) return ''
  const last = lastOf(sheet, found.row.row.exerciseId, found.row.row.id)
  return last ? completePrescription(typed, last) : ''
}

function lastOf(sheet: ProgramSheet, exerciseId: string, rowId: string): Prescription | undefined {
  const rows = sheet.days.flatMap((day) => day.rows)
  const same = rows.findLast(({ row }) => row.exerciseId === exerciseId && row.id !== rowId)
  const weeks = same?.cells.map(({ effective }) => effective) ?? []
  const planned = weeks.find((week) => week.kind === 'planned' && !week.isDeload)
  return planned?.kind === 'planned' ? planned.prescription : undefined
}

import { completePrescription } from '../../../../shared/domain/notation/complete'
import type { Prescription } from '../../../../shared/domain/notation/prescription'
import { type FormerRow, lastPlan } from '../../../../shared/domain/programs/last-plan'
import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { groupsOf } from '../../../../shared/domain/programs/sheet-row'
import type { CalendarDate } from '../../../../shared/kernel/calendar-date'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { placeInWeek } from './week-columns'

/** What a ghost is made from, and where that stands: in an earlier program on a day, or on another day of this one. */
export type GhostSource = { readonly prescription: Prescription } & (
  | { readonly kind: 'earlier'; readonly on: CalendarDate }
  | { readonly kind: 'here'; readonly day: string }
)

/** Earlier rows of the client by exercise. */
export type FormerRows = ReadonlyMap<string, FormerRow>

/** The rest of what is probably meant, from the client's last prescription of the exercise. */
export function ghostText(source: GhostSource | undefined, typed: string): string {
  return source ? completePrescription(typed, source.prescription) : ''
}

/**
 * The client's last prescription of the exercise of a cell: in an earlier program, else in another row
 * of this one. Only where a row begins: later weeks inherit what is left out anyway.
 */
export function ghostSource(
  sheet: ProgramSheet,
  at: CellRef,
  former: FormerRows,
): GhostSource | undefined {
  const found = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)
  const place = placeInWeek(at.column)
  const week = place?.kind === 'week' ? place.week : undefined
  if (!found || week === undefined || found.row.row.kind === 'warm-up') return undefined
  const before = found.row.cells[week - 2]
  if (before && groupsOf(before.effective).length > 0) return undefined
  const { exerciseId, id } = found.row.row
  const earlier = former.get(exerciseId)
  const last = earlier && lastPlan(earlier, sheet.program.startsOn, sheet.context.profile.unit)
  return last ? { kind: 'earlier', ...last } : sourceHere(sheet, exerciseId, id)
}

function sourceHere(
  sheet: ProgramSheet,
  exerciseId: string,
  rowId: string,
): GhostSource | undefined {
  const rows = sheet.days.flatMap(({ day, rows }) => rows.map((row) => ({ row, day })))
  const same = rows.findLast(
    ({ row: { row } }) => row.exerciseId === exerciseId && row.id !== rowId,
  )
  const weeks = same?.row.cells.map(({ effective }) => effective) ?? []
  const planned = weeks.find((week) => week.kind === 'planned' && !week.isDeload)
  if (!same || planned?.kind !== 'planned') return undefined
  return { kind: 'here', day: same.day.name, prescription: planned.prescription }
}

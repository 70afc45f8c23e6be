import type { ProgramSheet, SheetDay } from './program-sheet'
import { estimateSession, type PlannedExercise, type SessionEstimate } from './session-estimate'
import type { SheetContext } from './sheet-context'
import { implementCountOf, oneRepMaxOf } from './sheet-lift'
import { groupsOf, type SheetRow } from './sheet-row'

/** Minutes, sets, tonnage and intensity of one day in a week (counted from 0). */
export function estimateDay(day: SheetDay, week: number, context: SheetContext): SessionEstimate {
  return estimateSession({
    exercises: day.rows.flatMap((row) => plannedIn(row, week, context)),
    drills: day.rows.filter(({ row }) => row.kind === 'warm-up').length,
  })
}

/** The same over all days of a week (counted from 0). */
export function estimateWeek(sheet: ProgramSheet, week: number): SessionEstimate {
  const rows = sheet.days.flatMap((day) => day.rows)
  return estimateSession({
    exercises: rows.flatMap((row) => plannedIn(row, week, sheet.context)),
    drills: rows.filter(({ row }) => row.kind === 'warm-up').length,
  })
}

/** The same over chosen cells, such as a selection; warm-up drills are no cells. */
export function estimateCells(
  cells: readonly { readonly row: SheetRow; readonly week: number }[],
  context: SheetContext,
): SessionEstimate {
  return estimateSession({
    exercises: cells.flatMap(({ row, week }) => plannedIn(row, week, context)),
  })
}

function plannedIn(
  { row, cells }: SheetRow,
  week: number,
  context: SheetContext,
): readonly PlannedExercise[] {
  const cell = cells[week]
  const groups = cell ? groupsOf(cell.effective) : []
  const exercise = context.exercises.get(row.exerciseId)
  if (!cell || groups.length === 0) return []
  if (!exercise) return [{ groups, loads: cell.loads, muscles: [] }]
  const oneRepMax = oneRepMaxOf(context, exercise)
  return [
    {
      groups,
      loads: cell.loads,
      muscles: exercise.muscles,
      implementCount: implementCountOf(exercise),
      ...(exercise.laterality === 'one-side' && { isOneSided: true }),
      ...(oneRepMax && { oneRepMax }),
    },
  ]
}

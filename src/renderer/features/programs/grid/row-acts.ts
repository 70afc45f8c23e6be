import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { groupRows, ungroupRows } from '../../../../shared/domain/programs/superset-labels'
import type { RowTarget } from '../../../ui/grid/grid-props'
import type { GridBand } from '../../../ui/grid/model/grid-model'
import { moveTarget } from '../../../ui/grid/moving/move-target'
import type { MenuActs } from '../use-program-acts'

/** Makes a superset of the chosen rows of a day, or takes it apart. */
export function regroup(
  sheet: ProgramSheet,
  acts: MenuActs,
  change: { readonly rowIds: readonly string[]; readonly how: 'group' | 'ungroup' },
): void {
  const chosen = new Set(change.rowIds)
  const day = sheet.days.find(({ day: { rows } }) => rows.some(({ id }) => chosen.has(id)))?.day
  const lifts = day?.rows.filter(({ kind }) => kind === 'lift') ?? []
  const relabel = change.how === 'group' ? groupRows : ungroupRows
  const labels = relabel(lifts, chosen).map(({ id, label }) => ({ rowId: id, label }))
  if (labels.length > 0) void acts.labelRows({ programId: sheet.program.id, labels })
}

/** Moves rows to a place. */
export function moveRowsTo(
  sheet: ProgramSheet,
  acts: MenuActs,
  move: { readonly rowIds: readonly string[]; readonly to: RowTarget },
): void {
  const { rowIds, to } = move
  const programId = sheet.program.id
  void acts.moveRows({
    programId,
    dayId: to.bandId,
    rowIds: [...rowIds],
    beforeRowId: to.beforeRowId,
  })
}

/** Moves rows past their neighbour, as the menu does. */
export function moveRowsBy(
  at: { readonly sheet: ProgramSheet; readonly bands: readonly GridBand[] },
  acts: MenuActs,
  move: { readonly rowIds: readonly string[]; readonly by: 1 | -1 },
): void {
  const to = moveTarget(at.bands, move.rowIds, move.by)
  if (to) moveRowsTo(at.sheet, acts, { rowIds: move.rowIds, to })
}

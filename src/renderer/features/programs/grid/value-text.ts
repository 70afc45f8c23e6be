import type { Group } from '../../../../shared/domain/notation/prescription'
import { printWeek } from '../../../../shared/domain/notation/print'
import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { placeInWeek } from './week-columns'

/**
 * What a week comes to, as a text that stands by itself anywhere: nothing inherited, no step, no deload
 * rule. Undefined for cells that are no whole week and for what was not understood, which go as they are.
 */
export function valueText(sheet: ProgramSheet, at: CellRef): string | undefined {
  const place = placeInWeek(at.column)
  const row = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)?.row
  const cell = place?.kind === 'week' ? row?.cells[place.week - 1] : undefined
  if (!cell || row?.row.kind !== 'lift' || cell.unread.length > 0) return undefined
  switch (cell.effective.kind) {
    case 'blank':
      return ''
    case 'off':
      return 'off'
    case 'planned':
      return printWeek({ groups: cell.effective.prescription.groups.map(withoutSteps) })
  }
}

function withoutSteps({ steps: _, ...group }: Group): Group {
  return group
}

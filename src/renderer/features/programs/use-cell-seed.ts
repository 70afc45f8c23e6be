import { useCallback } from 'react'
import { sumOfCell } from '../../../shared/domain/programs/cell-sum'
import { findSheetRow } from '../../../shared/domain/programs/program-sheet'
import { useCalculatorSeed } from '../../commands/calculator-seed'
import { weekOfColumn } from './grid/week-columns'
import type { ScreenStore } from './screen-state'
import type { LoadedProgram } from './use-program-sheet'

/** Lets the calculators begin with the numbers of the cell the coach is in. */
export function useCellSeed({ sheet }: LoadedProgram, store: ScreenStore): void {
  const ask = useCallback(() => {
    const { active } = store.get()
    const found = active?.rowId ? findSheetRow(sheet, active.rowId) : undefined
    const week = active ? weekOfColumn(active.column) : undefined
    const cell = week === undefined ? undefined : found?.row.cells[week - 1]
    return found && cell
      ? sumOfCell(found.row, cell, sheet.context)
      : { unit: sheet.context.profile.unit }
  }, [sheet, store])
  useCalculatorSeed(ask)
}

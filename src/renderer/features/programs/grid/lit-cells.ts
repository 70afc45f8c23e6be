import { useMemo } from 'react'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { estimateCells } from '../../../../shared/domain/programs/sheet-estimate'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { type LitSum, type ScreenStore, useScreenPart } from '../screen-state'
import { weekColumn } from './week-columns'

/** The cells that a sum of the footer is made of, as the grid names them; undefined while none is chosen. */
export function useLitCells(
  sheet: ProgramSheet,
  store: ScreenStore,
): ReadonlySet<string> | undefined {
  const lit = useScreenPart(store, 'lit')
  return useMemo(() => (lit ? litCells(sheet, lit) : undefined), [sheet, lit])
}

/** The cells of a week that a sum counts, `rowId column`. */
export function litCells(sheet: ProgramSheet, { sum, week }: LitSum): ReadonlySet<string> {
  const rows = sheet.days.flatMap((day) => day.rows)
  const counted = rows.filter((row) => counts(sheet, { row, sum, week }))
  return new Set(counted.map(({ row }) => `${row.id} ${weekColumn(week)}`))
}

type Counted = { readonly row: SheetRow; readonly sum: LitSum['sum']; readonly week: number }

function counts(sheet: ProgramSheet, { row, sum, week }: Counted): boolean {
  if (row.row.kind !== 'lift') return false
  const made = estimateCells([{ row, week: week - 1 }], sheet.context)
  switch (sum.kind) {
    case 'sets':
      return made.workSets > 0
    case 'tonnage':
      return made.tonnageMg > 0
    case 'mean':
      return made.meanIntensity !== undefined
    case 'muscle':
      return made.muscles.some(({ muscle }) => muscle === sum.muscle)
  }
}

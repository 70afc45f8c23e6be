import { memo, useDeferredValue, useMemo } from 'react'
import type { ProgramSheet } from '../../../shared/domain/programs/program-sheet'
import { estimateCells } from '../../../shared/domain/programs/sheet-estimate'
import { useUnitView } from '../../formatting/unit-view'
import { useWords } from '../../formatting/use-words'
import type { SelectedCells } from '../../ui/grid/grid-props'
import { StatusItem } from '../../ui/shell/status-bar'
import { weekOfColumn } from './grid/week-columns'
import { type ScreenStore, useScreenPart } from './screen-state'
import { tonnageText } from './tonnage-text'

/** What the selected cells come to, and a sentence about the last paste. */
export function SelectionStatus({
  sheet,
  store,
}: {
  readonly sheet: ProgramSheet
  readonly store: ScreenStore
}) {
  const notice = useScreenPart(store, 'notice')
  const selected = useDeferredValue(useScreenPart(store, 'selected'))
  const late = useDeferredValue(sheet)
  if (notice !== '') return <StatusItem text={notice} isLive />
  return <SelectionSums sheet={late} selected={selected} />
}

type SumsProps = { readonly sheet: ProgramSheet; readonly selected: SelectedCells | null }

/** The sums follow a moment behind the selection, so that it is painted first. */
const SelectionSums = memo(function SelectionSums({ sheet, selected }: SumsProps) {
  const words = useWords()
  const { say } = words
  const { chosen } = useUnitView()
  const cells = useMemo(() => (selected ? cellsIn(sheet, selected) : []), [sheet, selected])
  const sums = useMemo(() => estimateCells(cells, sheet.context), [cells, sheet])
  if (cells.length === 0 || sums.workSets === 0) return null
  const unit = chosen ?? sheet.context.profile.unit
  const parts = [
    say('programs.sets', { count: sums.workSets }),
    sums.tonnageMg > 0 && tonnageText(sums.tonnageMg, unit, words),
    sums.meanRpe !== undefined && say('programs.selectionRpe', { rpe: sums.meanRpe }),
  ]
  const said = parts.filter(Boolean).join(', ')
  return <StatusItem text={`${say('programs.selectionCells', { count: cells.length })}: ${said}`} />
})

function cellsIn(sheet: ProgramSheet, { rowIds, columns }: SelectedCells) {
  const chosen = new Set(rowIds)
  const weeks = [...new Set(columns.flatMap((column) => weekOfColumn(column) ?? []))]
  const rows = sheet.days.flatMap((day) => day.rows.filter(({ row }) => chosen.has(row.id)))
  const lifts = rows.filter(({ row }) => row.kind === 'lift')
  return lifts.flatMap((row) => weeks.map((week) => ({ row, week: week - 1 })))
}

import { memo, useDeferredValue } from 'react'
import { findSheetRow } from '../../../../shared/domain/programs/program-sheet'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { useWords } from '../../../formatting/use-words'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { PanelSection } from '../../../ui/page/panel-section'
import { CellFindings } from '../check/cell-findings'
import { weekOfColumn } from '../grid/week-columns'
import { type ScreenStore, useScreenPart } from '../screen-state'
import type { LoadedProgram } from '../use-program-sheet'
import { CellLoad } from './cell-load'
import { CellReading } from './cell-reading'
import { LiftMaxes } from './lift-maxes'
import styles from './program-panel.module.css'
import { RowNote } from './row-note'

type PanelProps = { readonly loaded: LoadedProgram; readonly store: ScreenStore }

/**
 * The active cell explained: its load and where it comes from, what it waits for, the row's note. It
 * follows a moment behind the grid, so that the cell is painted first.
 */
export function ProgramPanel({ loaded, store }: PanelProps) {
  const active = useDeferredValue(useScreenPart(store, 'active'))
  return <ActiveCell loaded={useDeferredValue(loaded)} active={active} store={store} />
}

type ActiveCellProps = PanelProps & { readonly active: CellRef | null }

const ActiveCell = memo(function ActiveCell({ loaded, active, store }: ActiveCellProps) {
  const { say } = useWords()
  const found = active?.rowId ? findSheetRow(loaded.sheet, active.rowId) : undefined
  if (!found) return <p className={styles.hint}>{say('programs.panel.chooseCell')}</p>
  const { row, exerciseName: exercise } = found.row
  const week = active ? weekOfColumn(active.column) : undefined
  const cell = week === undefined ? undefined : found.row.cells[week - 1]
  const title =
    cell && week !== undefined ? say('programs.panel.weekOf', { exercise, week }) : exercise
  const aside = say('programs.panel.day', { day: found.day.day.name, label: row.label })
  return (
    <>
      <PanelSection title={title} aside={aside.trim()}>
        {cell ? (
          <CellLoad
            key={row.id}
            row={found.row}
            cell={cell}
            sheet={loaded.sheet}
            lastTime={loaded.lastTimes.get(row.exerciseId)}
          />
        ) : null}
        {row.kind === 'warm-up' ? (
          <p className={styles.quiet}>{say('programs.panel.drill')}</p>
        ) : null}
      </PanelSection>
      {cell && active ? (
        <CellReading row={found.row} cell={cell} week={week ?? 1} sheet={loaded.sheet} />
      ) : null}
      <CellFindings programId={loaded.sheet.program.id} store={store} />
      {row.kind === 'lift' ? (
        <LiftMaxes key={liftOf(found.row, loaded)} {...liftProps(found.row, loaded)} />
      ) : null}
      <RowNote key={`note ${row.id}`} row={row} programId={loaded.sheet.program.id} store={store} />
    </>
  )
})

function liftOf({ row }: SheetRow, { cards }: LoadedProgram): string {
  return cards.get(row.exerciseId)?.referenceLift ?? row.exerciseId
}

function liftProps(row: SheetRow, loaded: LoadedProgram) {
  const liftIds = [...new Set([row.row.exerciseId, liftOf(row, loaded)])]
  return { liftIds, sheet: loaded.sheet }
}

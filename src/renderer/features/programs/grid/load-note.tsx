import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { ResolvedSet } from '../../../../shared/domain/programs/resolve-context'
import type { SheetCell, SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { loadInCell, sayCell } from '../../../../shared/domain/programs/sheet-words'
import { useLoadFormat } from '../../../formatting/unit-view'
import { useWords } from '../../../formatting/use-words'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { LoadReasons } from '../panel/load-reasons'
import { setToExplain } from '../plates-text'
import styles from './load-note.module.css'
import { placeInWeek } from './week-columns'

/** What floats beside a cell whose load was worked out; null for every other cell. */
export function loadNote(sheet: ProgramSheet, at: CellRef) {
  const place = placeInWeek(at.column)
  const row = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)?.row
  const cell = place && row?.cells[place.week - 1]
  if (!cell || !row || !EXPLAINED.includes(place.kind)) return null
  const set = setToExplain(cell, place.kind === 'set' ? place.set : undefined)
  return set ? <LoadNote {...{ sheet, row, cell, set }} isOneSet={place.kind === 'set'} /> : null
}

/** Tempo, rest and note say nothing of a load. */
const EXPLAINED: readonly string[] = ['week', 'load', 'plates', 'set']

type LoadNoteProps = {
  readonly sheet: ProgramSheet
  readonly row: SheetRow
  readonly cell: SheetCell
  readonly set: ResolvedSet
  readonly isOneSet: boolean
}

function LoadNote({ sheet, row, cell, set, isOneSet }: LoadNoteProps) {
  const { say } = useWords()
  const format = useLoadFormat()
  const load = isOneSet ? '' : loadInCell(row, cell, { context: sheet.context, format })
  return (
    <div className={styles.note}>
      {load === '' ? null : (
        <strong className={styles.load}>
          {load} {format.unit ?? sheet.context.profile.unit}
        </strong>
      )}
      {isOneSet ? null : <p className={styles.said}>{sayCell(cell, say)}</p>}
      <LoadReasons set={set} at={{ row, sheet }} />
    </div>
  )
}

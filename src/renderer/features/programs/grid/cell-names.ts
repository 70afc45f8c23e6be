import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { sayCell, shownRest } from '../../../../shared/domain/programs/sheet-words'
import type { Say } from '../../../../shared/kernel/words'
import { type CellRef, EXERCISE, LABEL } from '../../../ui/grid/model/grid-model'
import { weekOfColumn } from './week-columns'

/** The spoken name of a cell: `Back squat, week 2, 4 sets of 5 @ RPE 7.5`. */
export function cellName(sheet: ProgramSheet, at: CellRef, say: Say): string {
  const week = weekOfColumn(at.column)
  const found = at.rowId === null ? undefined : findSheetRow(sheet, at.rowId)
  if (found) return nameInRow(found.row, at, say)
  const day = sheet.days.find((entry) => entry.day.id === at.bandId)?.day
  if (day) return say('programs.cellAddRow', { day: day.name })
  return week === undefined ? say('programs.cellAddDay') : say('programs.cellWeek', { week })
}

function nameInRow(entry: SheetRow, { column }: CellRef, say: Say): string {
  const { row, exerciseName: exercise, tempo, rest } = entry
  if (column === LABEL) return say('programs.cellLabel', { exercise, label: row.label })
  if (column === EXERCISE) return say('programs.cellRow', { exercise })
  const week = weekOfColumn(column)
  if (week === undefined) {
    return say('programs.cellTrailing', { exercise, tempo, rest: rest ? shownRest(rest) : '' })
  }
  if (row.kind === 'warm-up') return say('programs.cellDose', { exercise, dose: row.dose })
  const cell = entry.cells[week - 1]
  const said = cell ? sayCell(cell, say) : ''
  return say(said === '' ? 'programs.cellEmpty' : 'programs.cell', { exercise, week, said })
}

import { findSheetRow, type ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import {
  groupsOf,
  type SheetCell,
  type SheetRow,
} from '../../../../shared/domain/programs/sheet-row'
import { sayCell, shownRest } from '../../../../shared/domain/programs/sheet-words'
import { setsOfWeek } from '../../../../shared/domain/programs/week-sets'
import type { Say } from '../../../../shared/kernel/words'
import { type CellRef, EXERCISE, LABEL } from '../../../ui/grid/model/grid-model'
import { placeInWeek, type WeekPlace, weekOfColumn } from './week-columns'

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
  const place = placeInWeek(column)
  const week = place?.week
  if (!place || week === undefined) {
    return say('programs.cellTrailing', { exercise, tempo, rest: rest ? shownRest(rest) : '' })
  }
  if (row.kind === 'warm-up') return say('programs.cellDose', { exercise, dose: row.dose })
  if (place.kind === 'note') return say('programs.cellNote', { exercise, note: row.note })
  const cell = entry.cells[week - 1]
  if (place.kind === 'set' || place.kind !== 'week')
    return nameOfPart(cell, { place, exercise }, say)
  const said = cell ? sayCell(cell, say) : ''
  return say(said === '' ? 'programs.cellEmpty' : 'programs.cell', { exercise, week, said })
}

/** `Back squat, week 2, set 3: 5 @8`, `Back squat, week 2, tempo: 31X1`. */
function nameOfPart(
  cell: SheetCell | undefined,
  { place, exercise }: { readonly place: WeekPlace; readonly exercise: string },
  say: Say,
): string {
  const { kind, week } = place
  if (kind === 'set') {
    const set = cell ? setsOfWeek(cell.effective)[place.set] : undefined
    return say('programs.cellSet', { exercise, week, set: place.set + 1, said: set?.text ?? '' })
  }
  const group = cell ? groupsOf(cell.effective).find(({ role }) => role !== 'warm-up') : undefined
  const said =
    kind === 'tempo' ? group?.tempo : kind === 'rest' && group?.rest ? shownRest(group.rest) : ''
  return say('programs.cellPart', {
    exercise,
    week,
    part: say(`programs.part.${kind}`),
    said: said ?? '',
  })
}

import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { shownRest } from '../../../../shared/domain/programs/sheet-words'
import { supersetOf } from '../../../../shared/domain/programs/superset-labels'
import type { GridCell, GridRow } from '../../../ui/grid/model/grid-model'
import type { BandTools } from './grid-bands'
import { partCells } from './part-cells'
import { setCells } from './set-cells'
import { type CellAt, weekCell } from './week-cell'

/** What a row is drawn with; the exercise of an incomplete card asks to be completed. */
export type RowTools = BandTools & { readonly isIncomplete?: boolean }

/** A row of the sheet as the grid draws it in the zoom of the tools. */
export function gridRow(row: SheetRow, sheet: ProgramSheet, tools: RowTools): GridRow {
  const isWarmUp = row.row.kind === 'warm-up'
  const group = isWarmUp ? undefined : supersetOf(row.row.label)
  const line = {
    id: row.row.id,
    label: labelCell(row, tools),
    exercise: exerciseCell(row, tools),
    weeks: isWarmUp ? doseCells(row, sheet, tools) : weekCells(row, sheet, tools),
    trailing: [trailingCell(row)],
  }
  return group === undefined ? line : { ...line, group }
}

function labelCell({ row }: SheetRow, { words, isReadOnly }: BandTools): GridCell {
  if (row.kind === 'warm-up')
    return { text: '', inherited: words.say('programs.warmUpLabel'), isReadOnly: true }
  return { text: row.label, ...readOnly(isReadOnly) }
}

function exerciseCell({ row, exerciseName }: SheetRow, tools: RowTools): GridCell {
  const { words, isIncomplete, isReadOnly } = tools
  return {
    text: exerciseName,
    ...(isIncomplete && { hint: words.say('programs.completeLater') }),
    ...(row.note !== '' && { mark: { tone: 'info', words: row.note } as const }),
    ...readOnly(isReadOnly),
  }
}

function doseCells({ row }: SheetRow, sheet: ProgramSheet, tools: BandTools): readonly GridCell[] {
  const { look, sets = 0, isReadOnly } = tools
  const [zoom, week] = [look?.zoom ?? 'block', look?.week ?? 1]
  const columns = zoom === 'block' ? sheet.program.weeks.length : zoom === 'week' ? 5 : sets
  const dose: GridCell =
    zoom === 'block' || week === 1
      ? { text: row.dose, ...readOnly(isReadOnly) }
      : { text: '', inherited: row.dose, isReadOnly: true }
  const nothing: GridCell = { text: '', isReadOnly: true }
  const cells = Array.from({ length: columns }, (_, at) => (at === 0 ? dose : nothing))
  return zoom === 'week' ? [...cells, { text: row.note, ...readOnly(isReadOnly) }] : cells
}

function weekCells(row: SheetRow, sheet: ProgramSheet, tools: BandTools): readonly GridCell[] {
  const asking = row.cells.find(
    ({ asks, shown, own }) => asks && (shown ?? own ?? '').length <= SHORT,
  )
  const asked = asking ?? row.cells.find(({ asks }) => asks)
  const { look, sets = 0 } = tools
  const cell = row.cells[(look?.week ?? 1) - 1]
  const at = (isAsking: boolean): CellAt => ({ row, sheet, tools, isAsking })
  if (!look || look.zoom === 'block' || !cell)
    return row.cells.map((each) => weekCell(each, at(each === asked)))
  return look.zoom === 'week' ? partCells(cell, at(cell.asks)) : setCells(cell, at(cell.asks), sets)
}

/** So many signs leave room in a cell for the question at its right. */
const SHORT = 6

function trailingCell({ tempo, rest }: SheetRow): GridCell {
  return { text: tempo, ...(rest && { resolved: shownRest(rest) }) }
}

function readOnly(isReadOnly: boolean | undefined): { readonly isReadOnly?: true } {
  return isReadOnly ? { isReadOnly: true } : {}
}

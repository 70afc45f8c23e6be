import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { SheetRow } from '../../../../shared/domain/programs/sheet-row'
import type { ScreenStore } from '../screen-state'
import type { MenuActs } from '../use-program-acts'
import { weekOfColumn } from './week-columns'

type OneLineTools = {
  readonly sheet: ProgramSheet
  readonly store: ScreenStore
  readonly acts: MenuActs
}

/** Rows as single lines, `Back squat 4x5 @7 | @8 | @9`, such as a message to a colleague holds. */
export function copyAsLine(
  { sheet }: Pick<OneLineTools, 'sheet'>,
  rowIds: readonly string[],
): void {
  const lines = rowsOf(sheet, rowIds).map((row) => {
    const { label } = row.row
    return [label, row.exerciseName, asLine(row.row.cells)].filter(Boolean).join(' ')
  })
  void navigator.clipboard.writeText(lines.join('\n'))
}

/** Puts the selected weeks of rows into one line in the first of them; the weeks behind read on from it. */
export function mergeWeeks({ sheet, store, acts }: OneLineTools, rowIds: readonly string[]): void {
  const columns = store.get().selected?.columns ?? []
  const weeks = [...new Set(columns.flatMap((column) => weekOfColumn(column) ?? []))]
  const [first = 1, last = sheet.program.weeks.length] =
    weeks.length > 1 ? [weeks[0], weeks.at(-1)] : []
  const cells = rowsOf(sheet, rowIds).flatMap(({ row }) => {
    const own = row.cells.slice(first - 1, last)
    return own.map((_, at) => ({
      rowId: row.id,
      week: first + at,
      text: at === 0 ? asLine(own) : '',
    }))
  })
  if (cells.length > 0) void acts.setCells({ programId: sheet.program.id, how: 'merge', cells })
}

/** A text per week as one line; weeks that inherit at the end are left out, those between say `=`. */
export function asLine(cells: readonly (string | null)[]): string {
  const last = cells.findLastIndex((text) => text !== null)
  return cells
    .slice(0, last + 1)
    .map((text, at) => text ?? (at === 0 ? '' : '='))
    .join(' | ')
}

function rowsOf(sheet: ProgramSheet, rowIds: readonly string[]): readonly SheetRow[] {
  const chosen = new Set(rowIds)
  const rows = sheet.days.flatMap((day) => day.rows)
  return rows.filter(({ row }) => chosen.has(row.id) && row.kind === 'lift')
}

import { listColumns } from '../../../../../src/renderer/ui/grid/model/columns'
import type {
  GridBand,
  GridCell,
  GridRow,
  WeekColumn,
} from '../../../../../src/renderer/ui/grid/model/grid-model'
import { type AddRows, listLines } from '../../../../../src/renderer/ui/grid/model/lines'
import { createSheet, type Sheet } from '../../../../../src/renderer/ui/grid/model/sheet'

/** A row as a coach would say it: `row('squat', 'Back squat', '4×5 @7', '~4×5 @7', '')`; `~` is inherited. */
export function row(id: string, exercise: string, ...weeks: readonly string[]): GridRow {
  return {
    id,
    label: { text: '' },
    exercise: { text: exercise },
    weeks: weeks.map(cell),
    trailing: [{ text: '20X1', resolved: '2:30' }],
  }
}

/** A band of rows. */
export function day(id: string, ...rows: readonly GridRow[]): GridBand {
  return { id, heading: `Day ${id}`, rows }
}

/** `count` week columns named w1, w2 … */
export function weekColumns(count: number): readonly WeekColumn[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `w${at + 1}`,
    title: `Week ${at + 1}`,
    subtitle: '',
  }))
}

/** The one trailing column of the tests. */
export const tempoAndRest = [{ id: 'tempo', title: 'Tempo', subtitle: 'Rest', width: 92 }]

/** Two days: three rows with three weeks each, then two. */
export const twoDays: readonly GridBand[] = [
  day(
    'lower',
    row('thrust', 'Hip thrust', '4×5 @7', '@7.5', '@8'),
    row('squat', 'Front squat', '3×6 70%', '~3×6 70%', ''),
    row('plank', 'Side plank', '3×30s', '', ''),
  ),
  day(
    'upper',
    row('bench', 'Bench press', '4×6 75%', '', '80%'),
    row('pull', 'Pull-up', '', '', ''),
  ),
]

/** The sheet of some bands; every band has its line to add rows. */
export function sheetOf(
  bands: readonly GridBand[] = twoDays,
  addRows: AddRows = 'every-band',
  weeks = 3,
): Sheet {
  const lines = listLines(bands, { addRows, openBand: null, addBand: false })
  return createSheet(lines, listColumns(weekColumns(weeks), tempoAndRest))
}

/** A cell of a row by short names. */
export function at(rowId: string, column: string) {
  return { line: `row:${rowId}`, column }
}

/** A selection from one cell to another. */
export function from(active: ReturnType<typeof at>, corner = active) {
  return { active, corner, reach: 'cells' } as const
}

function cell(text: string): GridCell {
  return text.startsWith('~') ? { text: '', inherited: text.slice(1) } : { text }
}

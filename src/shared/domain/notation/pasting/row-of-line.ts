import { CEILING } from '../ceiling'
import { parsePrescription } from '../parse'
import { splitWeeks } from '../weeks/split-weeks'
import { type Columns, rowByColumns } from './by-columns'
import { turned } from './pair-order'
import type { LookReason, PairOrder, PastedRow } from './pasted-block'
import { readRow, type TypedRow } from './read-row'
import type { TabLine } from './tab-lines'

/** How cells are read; `verdicts`: whether a text was understood, since cells are often alike. */
export type CellReader = { readonly order: PairOrder; readonly verdicts: Map<string, boolean> }

/** One line as a row of the grid; `columns` where a head said what stands in which. */
export function rowOf(line: TabLine, columns: Columns | undefined, reader: CellReader): PastedRow {
  const { cells: typed, ...place } = line
  const isTooLong = line.text.length > CEILING.text || typed.length > CEILING.weeks + 2
  const parts = isTooLong ? { ...readRow(line.text), weeks: [] } : partsOf(typed, columns, reader)
  const { label, exercise, plan, weeks } = parts
  const ownWeeks = plan === '' ? [] : isTooLong ? [plan] : splitWeeks(plan)
  const cells = withoutTrailingBlanks([...ownWeeks, ...weeks]).map((cell) => ordered(cell, reader))
  const why = reasonFor(exercise, cells, reader)
  return {
    ...place,
    ...(label !== undefined && { label }),
    exercise,
    cells,
    needsLook: why !== undefined,
    ...(why && { why }),
  }
}

type Parts = TypedRow & { readonly weeks: readonly string[] }

/** The label may have a column of its own, and so has the name where weeks stand in columns. */
function partsOf(
  cells: readonly string[],
  columns: Columns | undefined,
  reader: CellReader,
): Parts {
  if (columns) return { ...rowByColumns(cells, columns), weeks: [] }
  const [first = '', ...weeks] = cells
  const row = readRow(first)
  const isLabelAlone = row.label !== undefined && row.exercise === '' && row.plan === ''
  if (!isLabelAlone || weeks.length === 0) return { ...row, weeks }
  return { ...partsOf(weeks, columns, reader), label: row.label ?? '' }
}

/** A cell with sets in front, whatever order it was written in. */
export function ordered(cell: string, { order }: CellReader): string {
  return order === 'reps-first' && cell.length <= CEILING.text ? turned(cell) : cell
}

/** Why somebody must look at a row; nothing where all of it was understood. */
export function reasonFor(
  exercise: string,
  cells: readonly string[],
  reader: CellReader,
): LookReason | undefined {
  if (exercise === '') return 'no-exercise'
  if (cells.length === 0) return 'no-plan'
  return cells.some((cell) => isUnread(cell, reader)) ? 'unread' : undefined
}

/** Whether something in a cell was not understood. */
export function isUnread(cell: string, { verdicts }: CellReader): boolean {
  const known = verdicts.get(cell)
  if (known !== undefined) return known
  const verdict = parsePrescription(cell, { suggests: false }).unread.length > 0
  verdicts.set(cell, verdict)
  return verdict
}

/** The weeks up to the last that says something. */
export function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}

import { splitWeeks } from '../../../../shared/domain/notation/weeks/split-weeks'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'
import type { CellText, CommitHow } from '../../../ui/grid/blocks/cell-text'
import { EXERCISE, LABEL } from '../../../ui/grid/model/grid-model'
import { weekOfColumn } from './week-columns'

/** What `programs.setCells` is told about how cells were written. */
export type CellsHow = 'type' | 'fill' | 'paste' | 'clear' | 'copy' | 'split'

/** Typed cells sorted by what they change. */
export type CommitPlan = {
  readonly how: CellsHow
  readonly cells: readonly {
    readonly rowId: string
    readonly week: number
    readonly text: string
  }[]
  readonly doses: readonly { readonly rowId: string; readonly dose: string }[]
  readonly labels: readonly { readonly rowId: string; readonly label: string }[]
  /** An exercise by the id that was chosen, or by the name that was typed. */
  readonly swaps: readonly { readonly rowId: string; readonly name: string; readonly id?: string }[]
}

const HOWS: Readonly<Record<CommitHow, CellsHow>> = {
  type: 'type',
  clear: 'clear',
  cut: 'clear',
  'fill-down': 'fill',
  'fill-right': 'fill',
  'fill-same': 'fill',
  'copy-last-week': 'copy',
}

/** Sorts a batch of typed cells; weeks typed at once with `|` or `;;` go to their columns. */
export function planCommit(
  texts: readonly CellText[],
  how: CommitHow | 'paste',
  sheet: ProgramSheet,
): Result<CommitPlan, Message> {
  const warmUps = new Set(
    sheet.days.flatMap(({ rows }) =>
      rows.flatMap(({ row }) => (row.kind === 'warm-up' ? [row.id] : [])),
    ),
  )
  const swaps = texts.filter(({ column }) => column === EXERCISE)
  if (swaps.some(({ text }) => text.trim() === ''))
    return refuse(message('programs.rowNeedsExercise'))
  const inWeeks = texts.filter(({ column }) => weekOfColumn(column) !== undefined)
  const written = inWeeks.filter(({ rowId }) => !warmUps.has(rowId))
  const spread = spreadWeeks(written, sheet.program.weeks.length)
  if (!spread.ok) return spread
  const isSplit = spread.value.length > written.length
  return ok({
    how: isSplit ? 'split' : how === 'paste' ? how : HOWS[how],
    cells: spread.value,
    doses: inWeeks
      .filter(({ rowId, column }) => warmUps.has(rowId) && weekOfColumn(column) === 1)
      .map(({ rowId, text }) => ({ rowId, dose: text.trim() })),
    labels: texts
      .filter(({ column }) => column === LABEL)
      .map(({ rowId, text }) => ({ rowId, label: text.trim().toUpperCase() })),
    swaps: swaps.map(({ rowId, text, choice }) => ({
      rowId,
      name: text.trim(),
      ...(choice === undefined ? {} : { id: choice }),
    })),
  })
}

function spreadWeeks(
  texts: readonly CellText[],
  weeks: number,
): Result<CommitPlan['cells'], Message> {
  const cells = texts.flatMap(({ rowId, column, text }) => {
    const first = weekOfColumn(column) ?? 1
    return splitWeeks(text).map((part, at) => ({ rowId, week: first + at, text: part }))
  })
  const last = Math.max(0, ...cells.map(({ week }) => week))
  return last > weeks ? refuse(message('programs.tooManyWeeks', { typed: last, weeks })) : ok(cells)
}

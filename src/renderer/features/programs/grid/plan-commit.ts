import { splitWeeks } from '../../../../shared/domain/notation/weeks/split-weeks'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'
import type { CellText, CommitHow } from '../../../ui/grid/blocks/cell-text'
import { EXERCISE, LABEL } from '../../../ui/grid/model/grid-model'
import { type PlannedCell, planParts } from './plan-parts'
import { type TypedAnswer, typedAnswer } from './typed-answer'
import { placeInWeek } from './week-columns'

/** What `programs.setCells` is told about how cells were written. */
export type CellsHow = 'type' | 'fill' | 'paste' | 'clear' | 'copy' | 'split'

/** Typed cells sorted by what they change. */
export type CommitPlan = {
  readonly how: CellsHow
  readonly cells: readonly PlannedCell[]
  readonly doses: readonly { readonly rowId: string; readonly dose: string }[]
  readonly labels: readonly { readonly rowId: string; readonly label: string }[]
  /** Notes of rows. */
  readonly notes: readonly { readonly rowId: string; readonly note: string }[]
  /** Numbers that loads wait for; the cells they were typed in stay as they are. */
  readonly answers: readonly TypedAnswer[]
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
  const ofKind = (kind: string) => texts.filter(({ column }) => placeInWeek(column)?.kind === kind)
  const inWeeks = ofKind('week')
  const answers = texts.flatMap((typed) => typedAnswer(sheet, typed, typed.text) ?? [])
  const isAnswer = (typed: CellText) => typedAnswer(sheet, typed, typed.text) !== undefined
  const written = inWeeks.filter((typed) => !warmUps.has(typed.rowId) && !isAnswer(typed))
  const spread = spreadWeeks(written, sheet.program.weeks.length)
  if (!spread.ok) return spread
  const inParts = texts.filter((typed) => !isAnswer(typed))
  const parts = planParts(inParts, sheet, spread.value)
  if (!parts.ok) return parts
  const isSplit = spread.value.length > written.length
  return ok({
    how: isSplit ? 'split' : how === 'paste' ? how : HOWS[how],
    cells: parts.value,
    notes: ofKind('note').map(({ rowId, text }) => ({ rowId, note: text.trim() })),
    answers,
    doses: texts
      .filter(({ rowId, column }) => warmUps.has(rowId) && isDose(column))
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

/** The dose of a drill stands in the first week; in the set zoom in the place of its first set. */
function isDose(column: string): boolean {
  const place = placeInWeek(column)
  if (place?.week !== 1) return false
  return place.kind === 'week' || (place.kind === 'set' && place.set === 0)
}

function spreadWeeks(
  texts: readonly CellText[],
  weeks: number,
): Result<CommitPlan['cells'], Message> {
  const cells = texts.flatMap(({ rowId, column, text }) => {
    const first = placeInWeek(column)?.week ?? 1
    return splitWeeks(text).map((part, at) => ({ rowId, week: first + at, text: part }))
  })
  const last = Math.max(0, ...cells.map(({ week }) => week))
  return last > weeks ? refuse(message('programs.tooManyWeeks', { typed: last, weeks })) : ok(cells)
}

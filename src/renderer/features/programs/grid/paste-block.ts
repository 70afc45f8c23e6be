import { parsePrescription } from '../../../../shared/domain/notation/parse'
import type {
  PastedRow,
  PasteOptions,
} from '../../../../shared/domain/notation/pasting/pasted-block'
import type { CellText } from '../../../ui/grid/blocks/cell-text'
import { spreadBlock } from '../../../ui/grid/blocks/spread-block'
import type { TextBlock } from '../../../ui/grid/blocks/tab-text'
import type { PasteTarget } from '../../../ui/grid/grid-props'
import { type CellRef, EXERCISE } from '../../../ui/grid/model/grid-model'
import type { PasteState, ScreenStore } from '../screen-state'
import { MOST_ROWS, planPaste, readInSlices } from './paste-rows'
import { labelsBehind } from './pasted-labels'
import { weekColumn, weekOfColumn } from './week-columns'
import { type Writing, writeCells } from './write-cells'

/** A block from the clipboard, where it goes, and what it is written with. */
export type Pasting = {
  readonly block: TextBlock
  readonly target: PasteTarget
  readonly store: ScreenStore
}

/** Writes a pasted block: over the rows it lies on, else as new rows of the day. */
export async function pasteBlock(writing: Writing, pasting: Pasting): Promise<void> {
  const { target, block } = pasting
  const isInWeeks = target.at.rowId !== null && weekOfColumn(target.at.column) !== undefined
  const isNames =
    target.at.rowId !== null && !isInWeeks && block.every(({ length }) => length === 1)
  const isValues = target.valuesOnly && target.at.rowId !== null
  if (isInWeeks || isNames || isValues) return pasteCells(writing, pasting)
  await pasteText(writing, pasting.store, {
    text: target.text,
    dayId: target.at.bandId ?? '',
    options: {},
  })
}

async function pasteCells(writing: Writing, { block, target, store }: Pasting): Promise<void> {
  const spread = spreadBlock(target.sheet, target.selection, block)
  // Values alone leave names and labels as they are.
  const takes = ({ text, column }: CellText) =>
    text.trim() !== '' && (!target.valuesOnly || weekOfColumn(column) !== undefined)
  const cells = spread.cells.filter(takes)
  const written = await writeCells(writing, cells, 'paste')
  const { bandId } = target.at
  const looks = cells.flatMap(({ rowId, column, text }): CellRef[] =>
    weekOfColumn(column) !== undefined && isOdd(text) ? [{ bandId, rowId, column }] : [],
  )
  const rest = [...spread.unplaced, ...spread.overflow.map((line) => line.join('\t'))]
  store.set({
    notice: written.ok ? '' : written.error,
    paste: written.ok
      ? { ...NOTHING, read: cells.length - looks.length, looks, rest: rest.filter(Boolean) }
      : null,
  })
}

/** A pasted text read as rows of a day, in the way the coach chose. */
export type TextToPaste = {
  readonly text: string
  readonly dayId: string
  readonly options: PasteOptions
}

/** Reads a text line by line and adds its rows to a day; what is beyond waits in the strip. False when that was refused. */
export async function pasteText(
  writing: Writing,
  store: ScreenStore,
  { text, dayId, options }: TextToPaste,
): Promise<boolean> {
  const onLines = (reading: number) => store.set({ paste: { ...NOTHING, reading } })
  const block = await readInSlices(text, options, onLines)
  const now = block.rows.slice(0, MOST_ROWS)
  const asked = { text, dayId, layout: block.layout, order: block.order }
  const rest = block.rows.slice(MOST_ROWS).map((row) => row.text)
  return addRead(writing, store, { rows: now, dayId, state: { ...NOTHING, asked, rest } })
}

type Read = {
  readonly rows: readonly PastedRow[]
  readonly dayId: string
  readonly state: PasteState
}

async function addRead(
  writing: Writing,
  store: ScreenStore,
  { rows, dayId, state }: Read,
): Promise<boolean> {
  const { sheet, exercises, acts } = writing
  const plan = planPaste(rows, { exercises, weeks: sheet.program.weeks.length })
  if (plan.rows.length === 0) {
    store.set({ paste: { ...state, rest: [...rows.map((row) => row.text), ...state.rest] } })
    return true
  }
  const lifts = sheet.days.find(({ day }) => day.id === dayId)?.day.rows ?? []
  const labels = labelsBehind(
    lifts.filter(({ kind }) => kind === 'lift'),
    plan.rows,
  )
  const added = plan.rows.map((row, at) => ({ ...row, label: labels[at] ?? row.label }))
  const answer = await acts.pasteRows({
    programId: sheet.program.id,
    dayId,
    beforeRowId: null,
    rows: added,
  })
  if (!answer.ok) {
    const rest = [...rows.map((row) => row.text), ...state.rest]
    store.set({ notice: answer.error.message, paste: { ...state, rest } })
    return false
  }
  const { rowIds } = answer.value
  const looks = plan.looks.map(
    (at): CellRef => ({
      bandId: dayId,
      rowId: rowIds[at] ?? '',
      column: columnOf(plan.rows[at]?.cells ?? []),
    }),
  )
  store.set({ notice: '', paste: { ...state, read: rowIds.length - looks.length, looks } })
  return true
}

/** Where to look first: the cell that was not understood, else the row's name. */
function columnOf(cells: readonly (string | null)[]): string {
  const at = cells.findIndex((text) => text !== null && isOdd(text))
  return at < 0 ? EXERCISE : weekColumn(at + 1)
}

function isOdd(text: string): boolean {
  return parsePrescription(text).unread.length > 0
}

const NOTHING: PasteState = { read: 0, looks: [], at: -1, rest: [], asked: null, reading: null }

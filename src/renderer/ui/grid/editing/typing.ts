import { cleanText } from '../blocks/clean-text'
import { EXERCISE } from '../model/grid-model'
import { columnOf, isWritable, lineOf, type Place, refOf } from '../model/sheet'
import { addBand, addRow } from './add-lines'
import { nameOfPlace } from './cell-words'
import { commitCells, forget } from './commit-cells'
import type { GridEngine } from './engine'
import type { Echo, Edit } from './grid-state'
import { isGivenUp, keptAt, modelText, openText } from './own-text'

/** Takes what stands in the field of the active cell; the first sign begins to type over the cell. */
export function typeText(engine: GridEngine, typed: string): void {
  const text = cleanText(typed)
  const { active, edit, said } = engine.state()
  if (!active || !isWritable(engine.sheet(), active)) return
  const begun = edit ?? { mode: 'typing', base: modelText(engine, active) }
  const at = refOf(engine.sheet(), active)
  engine.change({
    edit: { ...begun, text, ...offersFor(engine, active, text) },
    said: edit ? said : editingWords(engine, active),
    echo: echoFor(engine, active, text),
    openBand: at.bandId,
  })
  engine.props().onTyping?.(at, text)
  engine.props().onDraft?.(at, text)
}

/** F2: opens the text of the active cell, or switches typing to editing so that arrows stay inside. */
export function startEdit(engine: GridEngine): boolean {
  const { active, edit } = engine.state()
  if (!active || !isWritable(engine.sheet(), active)) return false
  const at = refOf(engine.sheet(), active)
  const text = edit?.text ?? openText(engine, active)
  const base = isGivenUp(keptAt(engine, active)) ? modelText(engine, active) : text
  engine.change({
    edit: { ...nothingOffered, mode: 'editing', text, base: edit?.base ?? base },
    said: editingWords(engine, active),
    echo: echoFor(engine, active, text),
    openBand: at.bandId,
  })
  engine.props().onTyping?.(at, text)
  return true
}

/** Opens a cell for the answer to what it asks; its text stays as it is when the answer is taken. */
export function startAnswer(engine: GridEngine, place: Place, begun: string): void {
  finishEdit(engine)
  engine.page.hasFocus = true
  engine.change({ active: place, corner: place, reach: 'cells', want: place.column })
  typeText(engine, begun)
  engine.page.field?.focus({ preventScroll: true })
}

/** Esc: the cell says again what it said before. */
export function cancelEdit(engine: GridEngine): void {
  const { active } = engine.state()
  dropEdit(engine)
  if (!active) return
  engine.props().onDraft?.(refOf(engine.sheet(), active), keptAt(engine, active)?.text ?? null)
}

/** Ends typing without handing the text out, because it goes another way. */
export function dropEdit(engine: GridEngine): void {
  const { active } = engine.state()
  engine.change({ edit: null, echo: null })
  if (active) engine.props().onTyping?.(refOf(engine.sheet(), active), null)
}

/** Ends typing and hands the text out; without typing nothing happens. */
export function finishEdit(engine: GridEngine): void {
  const { active, edit } = engine.state()
  if (!active || !edit) return
  const choice = chosenIn(edit)
  const at = refOf(engine.sheet(), active)
  engine.change({ edit: null })
  engine.props().onTyping?.(at, null)
  const text = choice?.name ?? edit.text
  const typed = { text, ...(choice ? { choice: choice.id } : {}) }
  if (edit.text === edit.base && !choice) giveUp(engine, active)
  else handOutTyped(engine, active, typed)
}

/** Takes the grey rest of the text behind the typed one; false when there is none. */
export function takeGhost(engine: GridEngine): boolean {
  const { edit } = engine.state()
  if (!edit || edit.ghost === '') return false
  typeText(engine, edit.text + edit.ghost)
  return true
}

/** Moves through the suggestions and the line "as typed" below them, round and round. */
export function moveChoice(engine: GridEngine, by: 1 | -1): void {
  const { edit } = engine.state()
  if (!edit) return
  const lines = edit.choices.length + 1
  engine.change({ edit: { ...edit, chosen: (edit.chosen + by + lines) % lines } })
}

/** Closes the suggestions; the text then counts as typed. */
export function closeChoices(engine: GridEngine): void {
  const { edit } = engine.state()
  if (edit) engine.change({ edit: { ...edit, isListOpen: false } })
}

/** Marks one line of the suggestions, as the pointer does. */
export function pickChoice(engine: GridEngine, chosen: number): void {
  const { edit } = engine.state()
  if (edit) engine.change({ edit: { ...edit, chosen } })
}

type Offers = Pick<Edit, 'ghost' | 'choices' | 'chosen' | 'isListOpen'>

const nothingOffered: Offers = { ghost: '', choices: [], chosen: 0, isListOpen: false }

function handOutTyped(
  engine: GridEngine,
  place: Place,
  typed: { readonly text: string; readonly choice?: string },
): void {
  const line = lineOf(engine.sheet(), place)
  if (line?.kind === 'row') {
    const cell = { rowId: line.row.id, column: place.column, ...typed }
    commitCells(engine, [cell], 'type')
  } else if (typed.text.trim() === '') giveUp(engine, place)
  else if (line?.kind === 'add') addRow(engine, line.band.id, typed)
  else addBand(engine, typed.text)
}

function giveUp(engine: GridEngine, place: Place): void {
  if (isGivenUp(keptAt(engine, place))) forget(engine, [place])
  engine.props().onDraft?.(refOf(engine.sheet(), place), null)
}

function chosenIn(edit: Edit) {
  return edit.isListOpen ? edit.choices[edit.chosen] : undefined
}

function offersFor(engine: GridEngine, place: Place, text: string): Offers {
  const { suggestExercises, ghostFor } = engine.props()
  if (place.column !== EXERCISE) {
    const ghost = text === '' ? '' : (ghostFor?.(refOf(engine.sheet(), place), text) ?? '')
    return { ...nothingOffered, ghost }
  }
  const isRowName = lineOf(engine.sheet(), place)?.kind !== 'add-band'
  const choices = isRowName && text.trim() !== '' ? (suggestExercises?.(text) ?? []) : []
  return { ...nothingOffered, choices, isListOpen: choices.length > 0 }
}

function echoFor(engine: GridEngine, place: Place, text: string): Echo | null {
  const [line, column] = [lineOf(engine.sheet(), place), columnOf(engine.sheet(), place)]
  const hasEcho = engine.props().renderEcho && line?.kind === 'row' && column?.kind === 'week'
  return hasEcho ? { line: place.line, at: refOf(engine.sheet(), place), text } : null
}

function editingWords(engine: GridEngine, place: Place): string {
  return engine.props().words.editing(nameOfPlace(engine, place))
}

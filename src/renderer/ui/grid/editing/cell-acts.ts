import { cleanText } from '../blocks/clean-text'
import { copyBlock } from '../blocks/copy-block'
import { clearCells, copyLastWeek, fillDown, fillRight, fillSame } from '../blocks/fill'
import { fromTabText, type TextBlock, toTabText } from '../blocks/tab-text'
import { columnOf, lineOf, refOf } from '../model/sheet'
import { commitCells } from './commit-cells'
import type { GridEngine } from './engine'
import { openText } from './own-text'
import { dropEdit, finishEdit } from './typing'

/** Clears the selected cells. */
export function clearSelection(engine: GridEngine, how: 'clear' | 'cut'): void {
  const selection = engine.selection()
  if (selection) commitCells(engine, clearCells(engine.sheet(), selection), how)
}

/** Fills the selection down or to the right; what is being typed is handed out first. */
export function fillSelection(engine: GridEngine, way: 'down' | 'right'): boolean {
  const selection = engine.selection()
  if (!selection) return false
  finishEdit(engine)
  engine.change({ echo: null })
  if (way === 'down') commitCells(engine, fillDown(engine.sheet(), selection), 'fill-down')
  else {
    const { weeks, continueSeries = () => null } = engine.props()
    // A part of a week is not what stands at its left.
    if (weeks.some(({ isPart }) => isPart)) return true
    commitCells(engine, fillRight(engine.sheet(), selection, continueSeries), 'fill-right')
  }
  return true
}

/** Mod+Enter: the typed text, or that of the active cell, for every selected cell, as one act. */
export function fillWithSame(engine: GridEngine): boolean {
  const [selection, { edit }] = [engine.selection(), engine.state()]
  if (!selection) return false
  const isOnRow = lineOf(engine.sheet(), selection.active)?.kind === 'row'
  const text = edit?.text ?? openText(engine, selection.active)
  if (edit && isOnRow) dropEdit(engine)
  else finishEdit(engine)
  if (isOnRow) commitCells(engine, fillSame(engine.sheet(), selection, text), 'fill-same')
  return true
}

/** `=`: every selected week cell gets what the week before says. False outside the weeks, where it is text. */
export function copyWeekBefore(engine: GridEngine): boolean {
  const selection = engine.selection()
  const column = selection && columnOf(engine.sheet(), selection.active)
  if (!selection || column?.kind !== 'week') return false
  const { lastWeekText } = engine.props()
  const { bandId } = refOf(engine.sheet(), selection.active)
  const say =
    lastWeekText && ((rowId: string, id: string) => lastWeekText({ bandId, rowId, column: id }))
  commitCells(engine, copyLastWeek(engine.sheet(), selection, say), 'copy-last-week')
  return true
}

/** The selection as tab-separated text; its values are remembered for a paste of values only. */
export function copyText(engine: GridEngine): string {
  const selection = engine.selection()
  if (!selection) return ''
  const text = toTabText(copyBlock(engine.sheet(), selection))
  const { valueText } = engine.props()
  const values = copyBlock(engine.sheet(), selection, (place) =>
    valueText?.(refOf(engine.sheet(), place)),
  )
  engine.page.copied = { text, values }
  return text
}

/** Hands a pasted text to the app; false when it is one plain text that the field can take itself. */
export function pasteText(engine: GridEngine, clipboard: string): boolean {
  const [selection, { edit }] = [engine.selection(), engine.state()]
  const { onPaste } = engine.props()
  if (!selection || !onPaste) return false
  const text = cleanText(clipboard)
  const block = fromTabText(text)
  if (edit && (edit.text !== '' || isPlain(block))) return false
  const valuesOnly = engine.page.pastesValues
  engine.page.pastesValues = false
  engine.change({ edit: null, echo: null })
  const at = refOf(engine.sheet(), selection.active)
  onPaste(valuesOnly ? valuesOf(engine, text, block) : block, {
    at,
    valuesOnly,
    text,
    sheet: engine.sheet(),
    selection,
  })
  return true
}

/** The values of what was copied here; a text from elsewhere is its own values. */
function valuesOf({ page }: GridEngine, text: string, block: TextBlock): TextBlock {
  const { copied } = page
  return copied && sameLines(copied.text) === sameLines(text) ? copied.values : block
}

/** Clipboards write line ends in their own way. */
function sameLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function isPlain(block: TextBlock): boolean {
  return block.length === 1 && block[0]?.length === 1
}

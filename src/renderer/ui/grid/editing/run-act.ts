import type { GridAct } from '../keys/grid-act'
import type { CellRef } from '../model/grid-model'
import { lineOf, refOf } from '../model/sheet'
import { clearSelection, copyWeekBefore, fillSelection, fillWithSame } from './cell-acts'
import type { GridEngine } from './engine'
import { openMenu } from './menus'
import { deleteRows, duplicatePart, insertRow, moveRows, moveWeek, withRows } from './row-acts'
import * as select from './select'
import { cancelEdit, closeChoices, finishEdit, moveChoice, startEdit, takeGhost } from './typing'
import * as walk from './walk'

/** Does what a key asks for; false leaves the key to the text field and the page. */
export function runAct(engine: GridEngine, act: GridAct): boolean {
  const run = acts[act.kind] as Run // as: the table pairs every kind with its own act
  return run(engine, act) !== false
}

type Run = (engine: GridEngine, act: GridAct) => unknown
type Acts = {
  readonly [K in GridAct['kind']]: (
    engine: GridEngine,
    act: Extract<GridAct, { readonly kind: K }>,
  ) => unknown
}

/** What every act does; an answer of `false` means that the key was not for the grid. */
const acts: Acts = {
  step: (engine, { direction }) => walk.stepTo(engine, direction),
  jump: (engine, { direction }) => walk.jumpTo(engine, direction),
  extend: (engine, { direction }) => select.extendTo(engine, direction, false),
  'extend-jump': (engine, { direction }) => select.extendTo(engine, direction, true),
  page: (engine, { direction }) => walk.pageTo(engine, direction),
  'row-end': (engine, { side }) => walk.rowEndTo(engine, side),
  'grid-end': (engine, { side }) => walk.gridEndTo(engine, side),
  tab: (engine, { by }) => (by === 1 && takeGhost(engine)) || walk.tabTo(engine, by),
  enter: (engine, { direction }) => walk.enterTo(engine, direction),
  'select-row': (engine) => select.reachOver(engine, 'rows'),
  'select-column': (engine) => select.reachOver(engine, 'columns'),
  'select-more': (engine) => select.reachFurther(engine),
  edit: (engine) => startEdit(engine),
  cancel: (engine) => (engine.state().edit ? cancelEdit(engine) : select.dropSelection(engine)),
  clear: (engine) => clearSelection(engine, 'clear'),
  fill: (engine, { way }) => (way === 'same' ? fillWithSame(engine) : fillSelection(engine, way)),
  'copy-last-week': (engine) => copyWeekBefore(engine),
  'paste-values': (engine) => pasteValuesNext(engine),
  choose: (engine, { by }) => moveChoice(engine, by),
  'close-choices': (engine) => closeChoices(engine),
  'move-rows': (engine, { by }) => moveRows(engine, by),
  'duplicate-rows': (engine) => withRows(engine, engine.props().onDuplicateRows),
  'insert-row': (engine) => insertRow(engine),
  'delete-rows': (engine) => deleteRows(engine),
  group: (engine) => withRows(engine, engine.props().onGroup),
  ungroup: (engine) => withRows(engine, engine.props().onUngroup),
  'move-week': (engine, { by }) => moveWeek(engine, by),
  'duplicate-part': (engine) => duplicatePart(engine),
  'expand-sets': (engine) => atCell(engine, engine.props().onExpandSets),
  note: (engine) => atCell(engine, engine.props().onNote),
  'open-menu': (engine) => openMenu(engine),
}

function pasteValuesNext(engine: GridEngine): false {
  engine.page.pastesValues = true
  return false
}

function atCell(engine: GridEngine, handle: ((at: CellRef) => void) | undefined): boolean {
  const { active } = engine.state()
  if (!active || lineOf(engine.sheet(), active)?.kind !== 'row') return false
  finishEdit(engine)
  handle?.(refOf(engine.sheet(), active))
  return true
}

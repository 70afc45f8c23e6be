import type { GridEngine } from '../editing/engine'
import { openMenu } from '../editing/menus'
import { selectedRows } from '../editing/row-acts'
import { goTo } from '../editing/walk'
import { EXERCISE } from '../model/grid-model'
import { type Drop, dropTarget } from '../moving/drop-target'
import { lineAround } from './find-place'
import { followMouse } from './follow-mouse'
import { holdLines, settleLines } from './settle-lines'

/** How far in px the mouse goes before a press becomes a drag. */
const DRAG_PX = 4

/** A press on a handle: selects the row or band; let go in place it opens the menu, dragged it moves the rows. */
export function pressHandle(engine: GridEngine, handle: Element, press: MouseEvent): void {
  const line = lineAround(handle)
  if (line === null) return
  holdLines(engine)
  select(engine, line)
  const canDrag = line.startsWith('row:') && engine.props().onMoveRows !== undefined
  followMouse({
    move: (event) => {
      const isDrag = Math.abs(event.clientY - press.clientY) >= DRAG_PX
      if (canDrag && (isDrag || engine.state().drop)) engine.change({ drop: dropUnder(event) })
    },
    cancel: () => {
      engine.change({ drop: null })
      settleLines(engine)
    },
    end: () => {
      const { drop } = engine.state()
      engine.change({ drop: null })
      settleLines(engine)
      if (drop) moveTo(engine, drop)
      else openMenu(engine, handle)
    },
  })
}

function select(engine: GridEngine, line: string): void {
  const [block, at] = [engine.block(), engine.sheet().lineAt.get(line) ?? -1]
  const isIn = engine.state().reach === 'rows' && block && at >= block.top && at <= block.bottom
  if (isIn) return
  const isBand = engine.sheet().lines[at]?.kind === 'band'
  const below = engine.sheet().lines[at + 1]
  engine.page.hasFocus = true
  goTo(engine, { line: isBand && below ? below.id : line, column: EXERCISE }, { isHeld: true })
  engine.change({ reach: isBand ? 'band' : 'rows' })
}

function moveTo(engine: GridEngine, drop: Drop): void {
  const rowIds = selectedRows(engine)
  const target = dropTarget(engine.sheet(), drop, rowIds)
  if (target) engine.props().onMoveRows?.(rowIds, target)
}

function dropUnder(event: MouseEvent): Drop | null {
  const under = document.elementFromPoint(event.clientX, event.clientY)
  const line = lineAround(under)
  const box = under?.closest('[data-line]')?.getBoundingClientRect()
  if (line === null || !box) return null
  return { line, edge: event.clientY < box.top + box.height / 2 ? 'before' : 'after' }
}

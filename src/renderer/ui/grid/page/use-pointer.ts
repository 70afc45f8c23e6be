import { type MouseEvent, useMemo } from 'react'
import type { GridEngine } from '../editing/engine'
import { openMenu } from '../editing/menus'
import { startEdit } from '../editing/typing'
import { goTo } from '../editing/walk'
import { isSamePlace, lineOf, type Place } from '../model/sheet'
import { isForeign, lineAround, placeAround } from './find-place'
import { followMouse } from './follow-mouse'
import { pressHandle } from './press-handle'
import { dragWeek, isWeekHandle } from './press-week'
import { holdLines, settleLines } from './settle-lines'

/** Click, shift-click, drag, double click and right click on cells, headings and week heads. */
export function usePointer(engine: GridEngine) {
  return useMemo(
    () => ({
      onMouseDown: (event: MouseEvent) => press(engine, event),
      onDoubleClick: (event: MouseEvent) => {
        const place = placeAround(elementOf(event))
        if (place && isSamePlace(place, engine.state().active) && !engine.state().edit)
          startEdit(engine)
      },
      onContextMenu: (event: MouseEvent) => contextMenu(engine, event),
    }),
    [engine],
  )
}

function press(engine: GridEngine, event: MouseEvent): void {
  const target = elementOf(event)
  if (event.button !== 0 || !target || isForeign(engine, target)) return
  const place = placeAround(target)
  const isInText = engine.state().edit && target === engine.page.field
  if (isInText) return
  event.preventDefault()
  const handle = target.closest('[data-handle]')
  if (handle) pressHandle(engine, handle, event.nativeEvent)
  else if (place && event.shiftKey) extend(engine, place)
  else if (place && isWeekHandle(engine, place)) pressWeek(engine, place, event)
  else if (place) pressCell(engine, place)
  else pressBand(engine, target)
}

/** Selects a week by its head; dragged on, the week moves, and Shift and a click select up to another. */
function pressWeek(engine: GridEngine, place: Place, event: MouseEvent): void {
  take(engine, place)
  engine.change({ reach: 'columns' })
  dragWeek(engine, place, event.nativeEvent)
}

function pressCell(engine: GridEngine, place: Place): void {
  take(engine, place)
  if (lineOf(engine.sheet(), place)?.kind === 'head') engine.change({ reach: 'columns' })
  followMouse({
    move: (event) => {
      const over = placeAround(document.elementFromPoint(event.clientX, event.clientY))
      const hasMoved = over && !isSamePlace(over, engine.state().corner)
      if (hasMoved) extend(engine, over)
    },
    end: () => settleLines(engine),
  })
}

/** Selects a whole band by its heading. */
function pressBand(engine: GridEngine, target: Element): void {
  const at = engine.sheet().lineAt.get(lineAround(target) ?? '')
  const heading = at === undefined ? undefined : engine.sheet().lines[at]
  const below = at === undefined ? undefined : engine.sheet().lines[at + 1]
  if (heading?.kind !== 'band' || !below) return
  take(engine, { line: below.id, column: 'exercise' })
  engine.change({ reach: 'band' })
  settleLines(engine)
}

function take(engine: GridEngine, place: Place): void {
  holdLines(engine)
  engine.page.hasFocus = true
  goTo(engine, place, { isHeld: true })
  engine.page.field?.focus({ preventScroll: true })
}

function extend(engine: GridEngine, place: Place): void {
  const [from, to] = [engine.state().active, lineOf(engine.sheet(), place)]
  const isOnHead = from !== null && lineOf(engine.sheet(), from)?.kind === 'head'
  if (to?.kind === 'row' && !isOnHead) engine.change({ corner: place, reach: 'cells' })
  else if (to?.kind === 'head' && isOnHead) engine.change({ corner: place, reach: 'columns' })
}

function contextMenu(engine: GridEngine, event: MouseEvent): void {
  const target = elementOf(event)
  const place = placeAround(target)
  if (!place || engine.state().edit || !engine.props().renderMenu) return
  const block = engine.block()
  const at = engine.sheet().lineAt.get(place.line) ?? -1
  const isInside = block && at >= block.top && at <= block.bottom
  if (!isInside) take(engine, place)
  if (openMenu(engine, target?.closest('[data-column]') ?? undefined)) event.preventDefault()
}

function elementOf(event: MouseEvent): Element | null {
  return event.target instanceof Element ? event.target : null
}

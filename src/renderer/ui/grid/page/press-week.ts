import type { GridEngine } from '../editing/engine'
import { lineOf, type Place } from '../model/sheet'
import { type WeekDrop, weekDropTarget } from '../moving/week-drop'
import { placeAround } from './find-place'
import { followMouse } from './follow-mouse'
import { settleLines } from './settle-lines'

/** How far in px the mouse goes before a press becomes a drag. */
const DRAG_PX = 5

/** So near in px to the edge of the grid a drag scrolls it, and by so much. */
const EDGE_PX = 40

/** Whether a press on this place can drag a week: its head, where weeks can be moved. */
export function isWeekHandle(engine: GridEngine, place: Place): boolean {
  const { onDropWeek, weeks } = engine.props()
  const isHead = lineOf(engine.sheet(), place)?.kind === 'head'
  return isHead && onDropWeek !== undefined && weeks.some(({ id }) => id === place.column)
}

/** A week dragged by its head: a mark shows where it would go; Esc leaves it where it is. */
export function dragWeek(engine: GridEngine, { column }: Place, press: MouseEvent): void {
  const stop = () => {
    engine.change({ weekDrop: null })
    settleLines(engine)
  }
  followMouse({
    move: (event) => {
      const isDrag = Math.abs(event.clientX - press.clientX) >= DRAG_PX
      if (!isDrag && !engine.state().weekDrop) return
      scrollAtEdge(engine, event)
      const over = weekUnder(event)
      const goes = over && weekDropTarget(engine.props().weeks, column, over) !== null
      engine.change({ weekDrop: goes ? over : null })
    },
    end: () => {
      const { weekDrop } = engine.state()
      stop()
      const onto = weekDrop && weekDropTarget(engine.props().weeks, column, weekDrop)
      if (onto) engine.props().onDropWeek?.(column, onto)
    },
    cancel: stop,
  })
}

/** The week under the mouse, at any height of the grid. */
function weekUnder(event: MouseEvent): WeekDrop | null {
  const under = document.elementFromPoint(event.clientX, event.clientY)
  const place = placeAround(under)
  const box = under?.closest('[data-column]')?.getBoundingClientRect()
  if (!place || !box) return null
  return {
    column: place.column,
    edge: event.clientX < box.left + box.width / 2 ? 'before' : 'after',
  }
}

function scrollAtEdge(engine: GridEngine, event: MouseEvent): void {
  const grid = engine.page.field?.closest('[role="grid"]')
  const box = grid?.getBoundingClientRect()
  if (!grid || !box) return
  if (event.clientX > box.right - EDGE_PX) grid.scrollBy({ left: EDGE_PX })
  else if (event.clientX < box.left + EDGE_PX) grid.scrollBy({ left: -EDGE_PX })
}

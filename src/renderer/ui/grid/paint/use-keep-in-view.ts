import { type RefObject, useLayoutEffect } from 'react'
import type { GridEngine } from '../editing/engine'
import { FROZEN_WIDTH, WEEK_WIDTH, widthOfWeeks } from '../model/columns'
import { HEAD_HEIGHT, LINE_HEIGHT } from '../model/lines'
import type { Place } from '../model/sheet'
import { scrollFor } from '../moving/scroll-into-view'
import { type BodyLine, stretchOf } from './body-lines'
import { useEngine, useGrid } from './engine-context'

/** Scrolls the cell that was moved to beside the heads and the frozen columns, never under them. */
export function useKeepInView(
  body: readonly BodyLine[],
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const engine = useEngine()
  const place = useGrid((grid) => grid.state().corner)
  const isTyping = useGrid((grid) => grid.state().edit !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing scrolls back to its cell, so its beginning counts
  useLayoutEffect(() => {
    const view = scroller.current
    if (!view || !place) return
    engine.page.linesPerPage = Math.floor((view.clientHeight - HEAD_HEIGHT) / LINE_HEIGHT)
    keepLine(view, body, place.line)
    keepWeek(engine, view, place)
  }, [engine, scroller, body, place, isTyping])
}

function keepLine(view: HTMLElement, body: readonly BodyLine[], line: string): void {
  const stretch = stretchOf(body, line)
  if (!stretch) return
  const top = scrollFor(stretch, {
    offset: view.scrollTop,
    size: view.clientHeight,
    coverStart: HEAD_HEIGHT,
    coverEnd: 0,
  })
  if (top !== view.scrollTop) view.scrollTop = top
}

function keepWeek(engine: GridEngine, view: HTMLElement, place: Place): void {
  const column = engine.sheet().columns[engine.sheet().columnAt.get(place.column) ?? -1]
  if (column?.kind !== 'week') return
  const { weeks, weekWidth = WEEK_WIDTH } = engine.props()
  const width = weeks[column.index]?.width ?? weekWidth
  const start = FROZEN_WIDTH + widthOfWeeks(weeks, { from: 0, to: column.index }, weekWidth)
  const left = scrollFor(
    { start, end: start + width },
    { offset: view.scrollLeft, size: view.clientWidth, coverStart: FROZEN_WIDTH, coverEnd: 0 },
  )
  if (left !== view.scrollLeft) view.scrollLeft = left
}

import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useMemo } from 'react'
import { bracketRows } from '../model/brackets'
import { FROZEN_WIDTH, WEEK_WIDTH, widthOfWeeks } from '../model/columns'
import type { WeekColumn } from '../model/grid-model'
import type { Sheet } from '../model/sheet'
import { type BodyLine, bodyLines } from './body-lines'
import { useEngine, useGrid } from './engine-context'
import styles from './grid.module.css'
import { GridHead } from './grid-head'
import { GridLine } from './grid-line'
import { Part } from './part'
import { useKeepInView } from './use-keep-in-view'
import { useNearFirst } from './use-near-first'
import type { WeekRange } from './week-range'

/** What is drawn before the page has been measured: more than any window shows of a usual program. */
const FIRST_VIEW = { width: 1440, height: 900 }
/** Enough that a usual program of four days and twelve weeks is drawn whole, and scrolling it draws nothing. */
const SPARE_LINES = 20
const SPARE_WEEKS = 6
/** So much beside what is in view is drawn with it, the rest a moment later. */
const NEAR_LINES = 4
const NEAR_WEEKS = 2

/** Heads and lines; of long and wide sheets only what is in view is drawn, and always the active line. */
export function GridBody({ scroller }: { readonly scroller: RefObject<HTMLDivElement | null> }) {
  const sheet = useGrid((engine) => engine.sheet())
  const echoLine = useGrid((engine) => engine.state().echo?.line ?? null)
  const weekWidth = useGrid((engine) => engine.props().weekWidth ?? WEEK_WIDTH)
  const weeks = useGrid((engine) => engine.props().weeks)
  const trailing = useGrid((engine) => engine.props().trailing)
  const body = useMemo(() => bodyLines(sheet.lines, echoLine), [sheet, echoLine])
  const brackets = useBrackets(sheet)
  const { close, drawn: range } = useWeekRange(weeks, weekWidth, scroller)
  const { page } = useEngine()
  useLayoutEffect(() => {
    page.closeWeeks = close
  }, [page, close])
  const shown = useShownLines(body, scroller)
  useKeepInView(body, scroller)
  const behind = trailing.reduce((sum, { width }) => sum + width, 0)
  const width =
    FROZEN_WIDTH + widthOfWeeks(weeks, { from: 0, to: weeks.length }, weekWidth) + behind
  return (
    <Part role="presentation" className={styles.content} style={{ minWidth: width }}>
      <GridHead {...{ weeks, trailing, range }} />
      <Part role="rowgroup" className={styles.body} style={{ height: heightOf(body) }}>
        {shown.map((line) => (
          <GridLine
            {...line}
            key={line.key}
            id={line.key}
            columns={sheet.columns}
            isLastOfBand={isLastOfBand(sheet, line)}
            bracket={line.line?.kind === 'row' ? brackets.get(line.line.row.id) : undefined}
            {...{ weeks, range }}
          />
        ))}
      </Part>
    </Part>
  )
}

function useShownLines(
  body: readonly BodyLine[],
  scroller: RefObject<HTMLDivElement | null>,
): readonly BodyLine[] {
  const activeLine = useGrid((engine) => engine.state().active?.line)
  const virtual = useVirtualizer({
    count: body.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => body[index]?.height ?? 0,
    getItemKey: useCallback((index: number) => body[index]?.key ?? index, [body]),
    initialRect: FIRST_VIEW,
    overscan: SPARE_LINES,
    // The spare lines are there already: the next ones may be drawn behind the frame that scrolls.
    useFlushSync: false,
  })
  const { drawn } = useNearFirst(virtual, NEAR_LINES)
  return body.filter(
    ({ key }, index) => key === activeLine || (index >= drawn.from && index < drawn.to),
  )
}

function useWeekRange(
  weeks: readonly WeekColumn[],
  weekWidth: number,
  scroller: RefObject<HTMLDivElement | null>,
): { readonly close: WeekRange; readonly drawn: WeekRange } {
  const widthAt = useCallback(
    (index: number) => weeks[index]?.width ?? weekWidth,
    [weeks, weekWidth],
  )
  const virtual = useVirtualizer({
    horizontal: true,
    count: weeks.length,
    getScrollElement: () => scroller.current,
    estimateSize: widthAt,
    getItemKey: useCallback((index: number) => `${widthAt(index)} ${index}`, [widthAt]),
    initialRect: FIRST_VIEW,
    overscan: SPARE_WEEKS,
    useFlushSync: false,
  })
  return useNearFirst(virtual, NEAR_WEEKS)
}

function useBrackets(sheet: Sheet) {
  return useMemo(() => {
    const bands = sheet.lines.flatMap((line) => (line.kind === 'band' ? [line.band] : []))
    return new Map(bands.flatMap(({ rows }) => [...bracketRows(rows)]))
  }, [sheet])
}

function isLastOfBand(sheet: Sheet, { line, index }: BodyLine): boolean {
  const below = sheet.lines[index + 1]
  return line !== null && line.kind !== 'band' && (!below || below.kind === 'band')
}

function heightOf(body: readonly BodyLine[]): number {
  const last = body.at(-1)
  return last ? last.top + last.height : 0
}

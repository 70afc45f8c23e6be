import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { RosterPreview } from '../../../shared/contract/roster-edits'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import { Part } from '../../ui/grid/paint/part'
import { nextRow } from '../../ui/lists/next-row'
import { type DiffLine, diffLines, flipped, heightOf, tickableAt, tickOf } from './diff-lines'
import styles from './diff-list.module.css'
import { DiffRow, Tick } from './diff-row'

type DiffListProps = {
  readonly preview: RosterPreview
  readonly unticked: ReadonlySet<string>
  readonly onUnticked: (unticked: ReadonlySet<string>) => void
  /** Enter. */
  readonly onApply: () => void
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** What is drawn before the page has been measured. */
const FIRST_VIEW = { width: 1000, height: 800 }

/** The diff with one tab stop: arrows move, Space ticks, Enter applies. Only what is in view is drawn. */
export function DiffList(props: DiffListProps) {
  const { preview, unticked, onUnticked, onApply, listRef } = props
  const { say } = useWords()
  const lines = useMemo(() => diffLines(preview), [preview])
  const tickable = useMemo(() => tickableAt(lines), [lines])
  const [active, setActive] = useState(0)
  const at = tickable[Math.min(active, tickable.length - 1)] ?? 0
  const { body, shown, height, reveal } = useShown(lines, at)
  const flip = (line: DiffLine | undefined) => {
    if (line) onUnticked(flipped(line, unticked))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = nextRow(event.key, active, tickable.length)
    if (next === undefined && event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (event.key === 'Enter') return onApply()
    if (next === undefined) return flip(lines[at])
    setActive(next)
    reveal(tickable[next] ?? 0)
  }
  const onClick = (event: MouseEvent) => {
    const found = (event.target as Element).closest('[data-at]') // as: clicks land on elements
    const clicked = Number(found?.getAttribute('data-at') ?? Number.NaN)
    const index = tickable.indexOf(clicked)
    if (index < 0) return
    setActive(index)
    if ((event.target as Element).closest('[data-tick]')) flip(lines[clicked]) // as: clicks land on elements
  }
  return (
    <Part
      aria-activedescendant={`diff-${at}`}
      aria-label={say('rosterEdits.list')}
      aria-multiselectable
      aria-rowcount={lines.length}
      className={styles.list}
      onClick={onClick}
      onKeyDown={onKeyDown}
      ref={(element) => {
        body.current = element
        listRef.current = element
      }}
      role="grid"
      tabIndex={0}
    >
      <Part className={styles.body} role="presentation" style={{ blockSize: height }}>
        {shown.map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          return (
            <Line key={index} {...{ line, index, start, unticked, say }} isActive={index === at} />
          )
        })}
      </Part>
    </Part>
  )
}

/** The lines in view, and the active one always. */
function useShown(lines: readonly DiffLine[], active: number) {
  const body = useRef<HTMLDivElement>(null)
  const sizeAt = useCallback(
    (index: number) => {
      const line = lines[index]
      return line ? heightOf(line) : 0
    },
    [lines],
  )
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => body.current,
    estimateSize: sizeAt,
    initialRect: FIRST_VIEW,
    overscan: 8,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(startIndex - overscan, 0)
      const to = Math.min(endIndex + overscan, count - 1)
      const range = Array.from({ length: to - from + 1 }, (_, i) => from + i)
      return active >= from && active <= to ? range : [...range, active].sort((a, b) => a - b)
    },
  })
  return {
    body,
    shown: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    reveal: (index: number) => virtual.scrollToIndex(index),
  }
}

type LineProps = {
  readonly line: DiffLine
  readonly index: number
  readonly start: number
  readonly isActive: boolean
  readonly unticked: ReadonlySet<string>
  readonly say: Say
}

function Line({ line, index, start, isActive, unticked, say }: LineProps) {
  const tick = tickOf(line, unticked)
  const isTickable = line.kind !== 'day'
  return (
    <Part
      id={`diff-${index}`}
      aria-rowindex={index + 1}
      {...(isTickable ? { 'aria-selected': tick === 'all', 'data-at': index } : {})}
      className={classes(
        styles.line,
        styles[line.kind],
        isActive && styles.active,
        tick === 'none' && isTickable && styles.off,
      )}
      role="row"
      style={{ insetBlockStart: start, blockSize: heightOf(line) }}
      tabIndex={-1}
    >
      <Part className={styles.cell} role="gridcell">
        {isTickable ? <Tick state={tick} /> : null}
        <LineBody line={line} unticked={unticked} say={say} />
      </Part>
    </Part>
  )
}

function LineBody({ line, unticked, say }: Pick<LineProps, 'line' | 'unticked' | 'say'>) {
  switch (line.kind) {
    case 'day':
      return line.name
    case 'row':
      return <DiffRow row={line.row} />
    case 'program': {
      const all = line.rowIds.length
      const on = line.rowIds.filter((id) => !unticked.has(id)).length
      const key = on === all ? 'rosterEdits.rows' : 'rosterEdits.rowsOf'
      return (
        <>
          <strong className={styles.client}>{line.client}</strong>
          <span className={styles.programName}>{line.program}</span>
          <span className={styles.count}>{say(key, { count: all, on })}</span>
        </>
      )
    }
  }
}

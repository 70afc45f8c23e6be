import {
  type CSSProperties,
  type FocusEvent,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { GridEngine } from './editing/engine'
import { runAct } from './editing/run-act'
import { finishEdit, startEdit } from './editing/typing'
import { goTo } from './editing/walk'
import type { GridHandle, TextGridProps } from './grid-props'
import { WEEK_WIDTH } from './model/columns'
import type { CellRef } from './model/grid-model'
import { placeOf } from './model/sheet'
import { useCellNote } from './page/use-cell-note'
import { useClipboard } from './page/use-clipboard'
import { useKeys } from './page/use-keys'
import { usePointer } from './page/use-pointer'
import { CellNote } from './paint/cell-note'
import { EngineProvider, useGrid } from './paint/engine-context'
import styles from './paint/grid.module.css'
import { GridBody } from './paint/grid-body'
import { MenuLayer } from './paint/menu-layer'
import { Part } from './paint/part'
import { SuggestionList } from './paint/suggestion-list'

/**
 * A grid of texts: bands of rows by week columns, worked with the keys of a spreadsheet. It draws
 * what it is given and hands out what was typed; it knows nothing of programs.
 */
export function TextGrid(props: TextGridProps) {
  const id = useId()
  const [engine] = useState(() => new GridEngine(props, id))
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => engine.accept(props))
  useLayoutEffect(() => () => finishEdit(engine), [engine])
  useImperativeHandle(props.ref, () => handleOf(engine), [engine])
  const { onFocus, onBlur } = useFocusOfGrid(engine)
  useCellNote(engine, scroller)
  const width = { '--grid-week': `${props.weekWidth ?? WEEK_WIDTH}px` }
  const style = width as CSSProperties // as: React's type knows no custom properties
  return (
    <EngineProvider value={engine}>
      <Part
        role="presentation"
        className={styles.frame}
        style={style}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <Part
          ref={scroller}
          role="grid"
          data-pane-start
          className={styles.scroller}
          aria-label={props.words.name}
          aria-multiselectable="true"
          aria-colcount={3 + props.weeks.length + props.trailing.length}
          aria-rowcount={engine.sheet().lines.length}
          onKeyDown={useKeys(engine)}
          {...usePointer(engine)}
          {...useClipboard(engine)}
        >
          <GridBody scroller={scroller} />
        </Part>
        <SuggestionList />
        <MenuLayer />
        <CellNote />
        <Announcer />
      </Part>
    </EngineProvider>
  )
}

function useFocusOfGrid(engine: GridEngine) {
  const onFocus = useCallback(() => {
    engine.page.hasFocus = true
  }, [engine])
  const onBlur = useCallback((event: FocusEvent) => leave(engine, event), [engine])
  return { onFocus, onBlur }
}

/** Says what happens to those who do not see it. */
function Announcer() {
  const said = useGrid((engine) => engine.state().said)
  return (
    <div aria-live="polite" className={styles.unseen}>
      {said}
    </div>
  )
}

/** The focus went elsewhere: what was typed is handed out. Not when the whole window lost it. */
function leave(engine: GridEngine, event: FocusEvent): void {
  const isInside = event.relatedTarget && event.currentTarget.contains(event.relatedTarget)
  if (isInside || !document.hasFocus()) return
  engine.page.hasFocus = false
  finishEdit(engine)
  engine.change({ echo: null, note: null })
}

function select(engine: GridEngine, at: CellRef): boolean {
  const place = placeOf(engine.sheet(), at)
  if (place) goTo(engine, place)
  return place !== null
}

function handleOf(engine: GridEngine): GridHandle {
  const focus = () => {
    engine.page.hasFocus = true
    engine.page.field?.focus({ preventScroll: true })
  }
  return {
    commit: () => finishEdit(engine),
    focus,
    goTo: (at) => {
      const isThere = select(engine, at)
      if (isThere) focus()
      return isThere
    },
    select: (at) => select(engine, at),
    act: (act) => {
      runAct(engine, act)
      focus()
    },
    edit: (at) => {
      if (!select(engine, at)) return
      focus()
      startEdit(engine)
      engine.page.field?.select()
    },
    goToHead: (column) => {
      goTo(engine, { line: 'head', column })
      focus()
    },
  }
}

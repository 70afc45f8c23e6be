import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { refOf } from '../model/sheet'
import { holdNote, releaseNote } from '../page/use-cell-note'
import styles from './cell-note.module.css'
import { useEngine, useGrid } from './engine-context'
import { Part } from './part'
import { noteId } from './part-ids'

/** Space in px between the cell and its note, and between the note and the edge of the window. */
const GAP = 4

/** What stands behind a cell, floating beside it while the mouse or the keys rest there; it takes no focus. */
export function CellNote() {
  const engine = useEngine()
  const note = useGrid((grid) => grid.state().note)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (note && box.current) putBeside(box.current, note.anchor)
  }, [note])
  if (!note) return null
  return createPortal(
    <Part
      ref={box}
      role="tooltip"
      id={noteId(engine)}
      className={styles.note}
      onMouseEnter={() => holdNote(engine)}
      onMouseLeave={() => releaseNote(engine)}
    >
      {engine.props().renderNote?.(refOf(engine.sheet(), note.place))}
    </Part>,
    document.body,
  )
}

/** Under the cell, or over it where the window ends. */
function putBeside(box: HTMLElement, anchor: Element): void {
  const cell = anchor.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const fitsUnder = cell.bottom + GAP + height <= window.innerHeight - GAP
  const top = fitsUnder ? cell.bottom + GAP : Math.max(GAP, cell.top - GAP - height)
  const left = Math.max(GAP, Math.min(cell.left, window.innerWidth - width - GAP))
  box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
}

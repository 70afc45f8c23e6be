import { type RefObject, useEffect } from 'react'
import type { GridEngine } from '../editing/engine'
import { isSamePlace, type Place, refOf } from '../model/sheet'
import { placeAround } from './find-place'

/** How long in ms the mouse rests on a cell, or the active cell stays, before its note opens. */
const HOVER_MS = 350
const STAY_MS = 900

/** How long in ms the mouse may be on its way from the cell onto the note. */
const LEAVE_MS = 160

/** Opens the note of a cell under the mouse or of the cell that keys came to; typing, a press, scrolling and Esc close it. */
export function useCellNote(engine: GridEngine, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    return element ? watchNotes(engine, element) : undefined
  }, [engine, scroller])
}

/** Keeps the note open while the mouse is on it. */
export function holdNote(engine: GridEngine): void {
  clearTimeout(engine.page.noting)
}

/** The mouse left the cell or its note: it closes unless the mouse comes back at once. */
export function releaseNote(engine: GridEngine): void {
  wait(engine, LEAVE_MS, () => close(engine))
}

function watchNotes(engine: GridEngine, element: HTMLElement): () => void {
  const end = new AbortController()
  const { signal } = end
  let hasKeys = false
  let last = engine.state().active
  const shut = () => close(engine)
  const setKeys = (isByKey: boolean) => {
    hasKeys = isByKey
    if (!isByKey) shut()
  }
  element.addEventListener('mouseover', (event) => hover(engine, event), { signal })
  element.addEventListener('mouseleave', () => releaseNote(engine), { signal })
  element.addEventListener('mousedown', () => setKeys(false), { signal, capture: true })
  element.addEventListener('keydown', () => setKeys(true), { signal, capture: true })
  element.addEventListener('scroll', shut, { signal, passive: true })
  window.addEventListener('blur', shut, { signal })
  window.addEventListener('keydown', (event) => pressEscape(engine, event), {
    signal,
    capture: true,
  })
  const stop = engine.subscribe(() => {
    const { active, edit, menu, note } = engine.state()
    const hasMoved = !isSamePlace(active, last)
    last = active
    if (edit || menu) return note || engine.page.noting ? shut() : undefined
    if (!hasMoved) return
    shut()
    if (hasKeys && active && engine.page.hasFocus) wait(engine, STAY_MS, () => openAtField(engine))
  })
  return () => {
    end.abort()
    stop()
    clearTimeout(engine.page.noting)
  }
}

function hover(engine: GridEngine, event: MouseEvent): void {
  const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null
  const place = placeAround(cell)
  const { note, edit } = engine.state()
  if (note && isSamePlace(note.place, place)) holdNote(engine)
  else if (edit || event.buttons !== 0) return
  else if (!cell || !place || noteAt(engine, place) === null) releaseNote(engine)
  else wait(engine, note ? LEAVE_MS : HOVER_MS, () => open(engine, place, cell))
}

function openAtField(engine: GridEngine): void {
  const { active, edit, menu } = engine.state()
  const cell = engine.page.field?.closest('[data-column]')
  const hasFocus = engine.page.hasFocus && document.activeElement === engine.page.field
  if (active && cell && hasFocus && !edit && !menu) open(engine, active, cell)
}

function open(engine: GridEngine, place: Place, anchor: Element): void {
  const isThere = anchor.isConnected && isSamePlace(placeAround(anchor), place)
  if (isThere && noteAt(engine, place) !== null) engine.change({ note: { place, anchor } })
  else close(engine)
}

/** What the app says of a cell; null where there is nothing. */
function noteAt(engine: GridEngine, place: Place): unknown {
  if (!place.line.startsWith('row:')) return null
  return engine.props().renderNote?.(refOf(engine.sheet(), place)) ?? null
}

function close(engine: GridEngine): void {
  clearTimeout(engine.page.noting)
  engine.page.noting = undefined
  if (engine.state().note) engine.change({ note: null })
}

/** Esc closes an open note first, and does nothing else then. */
function pressEscape(engine: GridEngine, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !engine.state().note) return
  close(engine)
  event.preventDefault()
  event.stopPropagation()
}

function wait(engine: GridEngine, ms: number, then: () => void): void {
  clearTimeout(engine.page.noting)
  engine.page.noting = setTimeout(then, ms)
}

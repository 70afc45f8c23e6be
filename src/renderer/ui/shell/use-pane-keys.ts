import { type RefObject, useEffect, useRef } from 'react'
import { nextPane, PANES, type PaneId } from './pane-cycle'

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex]:not([tabindex="-1"])'

/** Lets F6 and Shift+F6 walk the panes inside `frame` (marked `data-pane`); each pane remembers where the focus was. */
export function usePaneKeys(frame: RefObject<HTMLElement | null>): void {
  const lastIn = useRef(new Map<PaneId, HTMLElement>())
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const pane = paneOf(event.target)
      if (pane && event.target instanceof HTMLElement) lastIn.current.set(pane, event.target)
    }
    const walk = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      if (!frame.current || isInLayer(event.target, frame.current)) return
      event.preventDefault()
      const panes = panesOf(frame.current)
      const next = nextPane(paneOf(event.target), [...panes.keys()], event.shiftKey ? -1 : 1)
      const pane = next && panes.get(next)
      if (pane) enter(pane, lastIn.current.get(next))
    }
    document.addEventListener('focusin', remember)
    document.addEventListener('keydown', walk)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('keydown', walk)
    }
  }, [frame])
}

function panesOf(frame: HTMLElement): ReadonlyMap<PaneId, HTMLElement> {
  const found = [...frame.querySelectorAll<HTMLElement>('[data-pane]')]
  const pairs = PANES.flatMap((id) => {
    const pane = found.find((element) => element.dataset.pane === id)
    return pane ? [[id, pane] as const] : []
  })
  return new Map(pairs)
}

function paneOf(target: EventTarget | null): PaneId | undefined {
  const pane = target instanceof Element ? target.closest<HTMLElement>('[data-pane]') : null
  return PANES.find((id) => id === pane?.dataset.pane)
}

/** A dialog or the palette floats outside the frame: there F6 has nowhere to go. */
function isInLayer(target: EventTarget | null, frame: HTMLElement): boolean {
  return target instanceof Element && target !== document.body && !frame.contains(target)
}

function enter(pane: HTMLElement, last: HTMLElement | undefined): void {
  const known = last && pane.contains(last) ? last : undefined
  const target = known ?? pane.querySelector<HTMLElement>(FOCUSABLE) ?? pane
  target.focus()
}

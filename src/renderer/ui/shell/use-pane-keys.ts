import { type RefObject, useEffect, useRef } from 'react'
import { nextPane, PANES, type PaneId } from './pane-cycle'

const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((kind) => `${kind}:not(:disabled, [tabindex="-1"])`)
  .join(', ')

/**
 * Lets F6 and Shift+F6 walk the panes inside `frame` (marked `data-pane`). Each pane remembers where the focus
 * was; before that it begins at what is marked `data-pane-start`, such as the grid, else at its first control.
 * Answers the way into a pane for those who press no F6.
 */
export function usePaneKeys(frame: RefObject<HTMLElement | null>): (id: PaneId) => void {
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
  return (id) => {
    const pane = frame.current && panesOf(frame.current).get(id)
    if (pane) enter(pane, lastIn.current.get(id))
  }
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
  const start = pane.querySelector('[data-pane-start]')
  const first = start?.querySelector<HTMLElement>(FOCUSABLE)
  const target = known ?? first ?? pane.querySelector<HTMLElement>(FOCUSABLE) ?? pane
  target.focus()
}

import { type PointerEvent, useEffect, useState } from 'react'

/** Which point is told, and the one that Tab goes to. */
export type SpotTips = {
  readonly shownKey: string | undefined
  readonly tabKey: string | undefined
  readonly point: (key: string) => void
  readonly focus: (key: string) => void
  readonly blur: () => void
  /** Hides what was pointed at, unless the pointer goes to the tip itself, which may be read and copied. */
  readonly leave: (event: PointerEvent) => void
}

/** Marks the tip and its points for {@link SpotTips.leave}. */
export const TIP_MARK = { 'data-chart-tip': '' } as const

/**
 * Shows one tip at a time, by focus and by hover (WCAG 1.4.13): it stays while pointed at, and Esc takes
 * it away from wherever the focus is, without moving it and without closing anything else.
 */
export function useSpotTips(): SpotTips {
  const [pointed, setPointed] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [tabKey, setTabKey] = useState<string>()
  const shownKey = pointed ?? focused
  useEscape(shownKey !== undefined, () => {
    setPointed(undefined)
    setFocused(undefined)
  })
  return {
    shownKey,
    tabKey,
    point: setPointed,
    focus: (key) => {
      setFocused(key)
      setTabKey(key)
    },
    blur: () => setFocused(undefined),
    leave: ({ relatedTarget }) => {
      const isTip = relatedTarget instanceof Element && relatedTarget.closest('[data-chart-tip]')
      if (!isTip) setPointed(undefined)
    },
  }
}

/** While something is shown, Esc belongs to it; a pointer may show it while the focus is elsewhere. */
function useEscape(isShown: boolean, hide: () => void): void {
  useEffect(() => {
    if (!isShown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      hide()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  })
}

import { type KeyboardEvent, type PointerEvent, useState } from 'react'

/** Which point is told, and the one that Tab goes to. */
export type SpotTips = {
  readonly shownKey: string | undefined
  readonly tabKey: string | undefined
  readonly point: (key: string) => void
  readonly focus: (key: string) => void
  readonly blur: () => void
  /** Hides what was pointed at, unless the pointer goes to the tip itself, which may be read and copied. */
  readonly leave: (event: PointerEvent) => void
  /** Esc takes the tip away and leaves the focus where it is. */
  readonly dismiss: (event: KeyboardEvent) => void
}

/** Marks the tip and its points for {@link SpotTips.leave}. */
export const TIP_MARK = { 'data-chart-tip': '' } as const

/** Shows one tip at a time, by focus and by hover (WCAG 1.4.13: dismissable, hoverable, persistent). */
export function useSpotTips(): SpotTips {
  const [pointed, setPointed] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [tabKey, setTabKey] = useState<string>()
  const shownKey = pointed ?? focused
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
    dismiss: (event) => {
      if (event.key !== 'Escape' || shownKey === undefined) return
      event.stopPropagation()
      setPointed(undefined)
      setFocused(undefined)
    },
  }
}

import type { Virtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useMemo } from 'react'

/** Lines or columns from a position up to another, `to` not included. */
export type Span = { readonly from: number; readonly to: number }

const NOTHING: Span = { from: 0, to: 0 }

/**
 * What is to be drawn of a long list: what is in view and `near` more at once (`close`), the spare rest
 * in a second pass that keys interrupt. Scrolling within the spare rest draws nothing.
 */
export function useNearFirst(
  virtual: Virtualizer<HTMLDivElement, Element>,
  near: number,
): { readonly close: Span; readonly drawn: Span } {
  const items = virtual.getVirtualItems()
  const wide = useSpan(items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1)
  const late = useDeferredValue(wide, NOTHING)
  const { startIndex, endIndex } = virtual.range ?? { startIndex: wide.from, endIndex: wide.to - 1 }
  const view = { from: startIndex - near, to: endIndex + 1 + near }
  const [close, drawn] = [drawnSpan(view, wide, NOTHING), drawnSpan(view, wide, late)]
  return { close: useSpan(close.from, close.to), drawn: useSpan(drawn.from, drawn.to) }
}

/** The wide span as far as it was drawn before, but never less than the close one. */
export function drawnSpan(close: Span, wide: Span, late: Span): Span {
  const from = Math.max(close.from, wide.from)
  const to = Math.min(close.to, wide.to)
  const isBeside = late.from === late.to || late.to < from || late.from > to
  if (isBeside) return { from, to }
  return {
    from: Math.min(from, Math.max(late.from, wide.from)),
    to: Math.max(to, Math.min(late.to, wide.to)),
  }
}

function useSpan(from: number, to: number): Span {
  return useMemo(() => ({ from, to }), [from, to])
}

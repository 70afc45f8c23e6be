/** A stretch along one axis in px of the scrolled content. */
export type Stretch = { readonly start: number; readonly end: number }

/** What is seen along one axis: scroll position, size, and what sticks over its two ends. */
export type Viewport = {
  readonly offset: number
  readonly size: number
  readonly coverStart: number
  readonly coverEnd: number
}

/** The scroll position that shows a stretch beside the sticky parts; the present one when it is seen already. */
export function scrollFor(item: Stretch, view: Viewport): number {
  const seenFrom = view.offset + view.coverStart
  const seenTo = view.offset + view.size - view.coverEnd
  if (item.start < seenFrom || item.end - item.start > seenTo - seenFrom)
    return Math.max(0, item.start - view.coverStart)
  if (item.end > seenTo) return item.end - view.size + view.coverEnd
  return view.offset
}

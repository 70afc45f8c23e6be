/** A label along a line: where its text is centred, and how wide it is, in px. */
export type PlacedLabel = { readonly middle: number; readonly width: number }

/** Two labels closer than this run into each other for the eye. */
const GAP = 8

/**
 * Which labels can be written without touching each other: the widest spans first, because a long pause
 * says more than a short one; of equals the later. `room` is the span each label belongs to, in px.
 */
export function labelsWithRoom(
  labels: readonly (PlacedLabel & { readonly room: number })[],
): readonly boolean[] {
  const kept: PlacedLabel[] = []
  const shown = labels.map(() => false)
  const order = labels.map((label, place) => ({ ...label, place }))
  for (const label of order.toSorted((a, b) => b.room - a.room || b.middle - a.middle)) {
    if (kept.some((other) => touches(label, other))) continue
    kept.push(label)
    shown[label.place] = true
  }
  return shown
}

function touches(one: PlacedLabel, other: PlacedLabel): boolean {
  return Math.abs(one.middle - other.middle) < (one.width + other.width) / 2 + GAP
}

/**
 * An order of the wanted keys: those of the spine stand as there, every other follows the one it
 * follows in the guide (the first of the guide stands first).
 */
export function mergeOrder(
  spine: readonly string[],
  guide: readonly string[],
  wanted: ReadonlySet<string>,
): readonly string[] {
  const order = spine.filter((key) => wanted.has(key))
  const placed = new Set(order)
  let before: string | undefined
  for (const key of guide) {
    if (!wanted.has(key)) continue
    if (!placed.has(key)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key)
      placed.add(key)
    }
    before = key
  }
  return order
}

/** Whether the keys that all lists hold stand in another order in `after` than in `before`. */
export function isReordered(
  before: readonly string[],
  after: readonly string[],
  common: ReadonlySet<string>,
): boolean {
  const kept = after.filter((key) => common.has(key))
  return before.filter((key) => common.has(key)).some((key, at) => kept[at] !== key)
}

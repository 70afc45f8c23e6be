import { keyBetween } from '../../../kernel/fraction-key'

/** Something that stands in an order: its key, and where it stands now (null: it is new here). */
export type Placed = { readonly key: string; readonly position: string | null }

/**
 * The positions that have to be written so that things stand in the given order: as many as can keep
 * theirs, so that a merge moves no row on paper that did not move for the coach.
 */
export function newPositions(order: readonly Placed[]): ReadonlyMap<string, string> {
  const kept = longestRise(order)
  const written = new Map<string, string>()
  let after: string | null = null
  for (const [at, { key, position }] of order.entries()) {
    if (kept.has(at) && position !== null) {
      after = position
      continue
    }
    const next = order.find((other, later) => later > at && kept.has(later) && other.position)
    after = keyBetween(after, next?.position ?? null)
    written.set(key, after)
  }
  return written
}

/** The places of the longest run whose positions rise as they stand. */
function longestRise(order: readonly Placed[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = []
  let end = -1
  for (const [at, { position }] of order.entries()) {
    let [length, before] = [position === null ? 0 : 1, -1]
    for (let earlier = 0; earlier < at && position !== null; earlier++) {
      const other = order[earlier]?.position ?? null
      const reach = (best[earlier]?.length ?? 0) + 1
      if (other !== null && other < position && reach > length) [length, before] = [reach, earlier]
    }
    best.push({ length, before })
    if (length > (best[end]?.length ?? 0)) end = at
  }
  const kept = new Set<number>()
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) kept.add(at)
  return kept
}

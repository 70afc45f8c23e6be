/** Reads `8`, `8-12`, `8–12` or `8 to 12`; null where it is no span of whole numbers, low first. */
export function readSpan(text: string): readonly [number, number] | null {
  const found = /^\s*(\d{1,4})\s*(?:(?:-|–|to)\s*(\d{1,4}))?\s*$/u.exec(text)
  if (!found) return null
  const low = Number(found[1])
  const high = Number(found[2] ?? found[1])
  return low <= high ? [low, high] : null
}

/** A span as it is typed and read: `8–12`, `5`. */
export function spanText([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`
}

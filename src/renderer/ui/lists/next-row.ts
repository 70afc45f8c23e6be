/** How far Page up and Page down go. */
const PAGE = 10

/** The row that a key leads to from row `from` of `count`; undefined when the key does not move. */
export function nextRow(key: string, from: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: count - 1,
  }
  const wanted = steps[key]
  if (wanted === undefined || count === 0) return undefined
  return Math.min(Math.max(wanted, 0), count - 1)
}

/**
 * The letters of a session's exercises as they stand on a sheet: `A`, `B1`, `B2`, `C`. `keys` hold the
 * superset of each exercise in order, undefined outside of any. Where the log knows no supersets nothing
 * is labelled: letters would claim an order that nobody wrote.
 */
export function supersetLabels(keys: readonly (string | undefined)[]): readonly string[] {
  const members = Map.groupBy(
    keys.filter((key) => key !== undefined),
    (key) => key,
  )
  const isSuperset = (key: string | undefined) => (members.get(key ?? '')?.length ?? 0) > 1
  if (!keys.some(isSuperset)) return keys.map(() => '')
  const letters = new Map<string, string>()
  const placed = new Map<string, number>()
  let groups = 0
  return keys.map((key) => {
    if (key === undefined || !isSuperset(key)) return letterOf(groups++)
    if (!letters.has(key)) letters.set(key, letterOf(groups++))
    const place = (placed.get(key) ?? 0) + 1
    placed.set(key, place)
    return `${letters.get(key)}${place}`
  })
}

/** `A`…`Z`, then `AA`, `AB`. */
function letterOf(index: number): string {
  const own = String.fromCharCode(65 + (index % 26))
  return index < 26 ? own : `${letterOf(Math.floor(index / 26) - 1)}${own}`
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A text key that sorts between two others (null: before everything, after everything), so that a row
 * can be put anywhere without renumbering its neighbours. Keys sort by code unit; ties go by row id.
 */
export function keyBetween(before: string | null, after: string | null): string {
  const low = before ?? ''
  if (after !== null && low >= after) return `${low}V`
  let key = ''
  for (let i = 0; ; i++) {
    const from = digitAt(low, i, 0)
    const to = after?.startsWith(key) ? digitAt(after, i, DIGITS.length) : DIGITS.length
    if (to - from > 1) return key + DIGITS[Math.floor((from + to) / 2)]
    key += DIGITS[from]
  }
}

/** So many keys in order between two others, evenly enough. */
export function keysBetween(before: string | null, after: string | null, count: number): string[] {
  const keys: string[] = []
  for (let i = 0; i < count; i++) keys.push(keyBetween(keys.at(-1) ?? before, after))
  return keys
}

function digitAt(key: string, index: number, none: number): number {
  const digit = key[index]
  return digit === undefined ? none : DIGITS.indexOf(digit)
}

/**
 * Continues texts that differ in their numbers alone: `70%`, `72.5%` go on with `75%`. A step such as
 * `+2.5%/wk` runs on by itself, so the weeks behind it are left empty. Null where there is no series.
 */
export function continueSeries(texts: readonly string[], count: number): readonly string[] | null {
  const [last = '', before] = [texts.at(-1), texts.at(-2)]
  if (/\/wk\b/i.test(last)) return Array.from({ length: count }, () => '')
  if (before === undefined) return null
  const [from, to] = [numbersOf(before), numbersOf(last)]
  if (before.replace(NUMBER, '#') !== last.replace(NUMBER, '#')) return null
  if (from.every((value, at) => value === to[at])) return null
  return Array.from({ length: count }, (_, step) => {
    let at = 0
    return last.replace(NUMBER, (sign) => {
      const by = (to[at] ?? 0) - (from[at] ?? 0)
      const value = (to[at] ?? 0) + by * (step + 1)
      at++
      return by === 0 || value < 0 ? sign : String(Math.round(value * 1000) / 1000)
    })
  })
}

const NUMBER = /\d+(?:\.\d+)?/g

function numbersOf(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].map(([sign]) => Number(sign))
}

import type { FoldedText } from './fold-text'
import type { LetterSpan } from './match-text'

/** A stretch of the original text to show in bold: UTF-16 units, end exclusive. */
export type MatchRange = readonly [start: number, end: number]

/** Turns letters of a folded text into ranges of the original, in order and without overlap. */
export function rangesOf(spans: readonly LetterSpan[], text: FoldedText): readonly MatchRange[] {
  const letters = new Set<number>()
  for (const [from, to] of spans) for (let i = from; i < to; i++) letters.add(i)
  const ranges: [number, number][] = []
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const start = text.starts[letter]
    const end = text.ends[letter]
    if (start === undefined || end === undefined) continue
    const last = ranges.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  }
  return ranges
}

/** Words of a text, marked where the other text has nothing like them; a blank stands between parts. */
export type MarkedPart = { readonly text: string; readonly isChanged: boolean }

/** Two texts word by word: what both have in the same order stands plain, the rest is marked. */
export function markChanges(
  before: string,
  after: string,
): { readonly before: readonly MarkedPart[]; readonly after: readonly MarkedPart[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, fresh)
  const kept = { old: new Set<number>(), fresh: new Set<number>() }
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (old[i] === fresh[j]) {
      kept.old.add(i++)
      kept.fresh.add(j++)
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return { before: marked(old, kept.old), after: marked(fresh, kept.fresh) }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Lengths of the longest common words from each pair of places on; cells are a handful of words. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  )
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = table[i]
      if (!row) continue
      row[j] =
        old[i] === fresh[j]
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

function marked(words: readonly string[], kept: ReadonlySet<number>): readonly MarkedPart[] {
  const parts: { text: string; isChanged: boolean }[] = []
  for (const [at, text] of words.entries()) {
    const isChanged = !kept.has(at)
    const last = parts.at(-1)
    if (last?.isChanged === isChanged) last.text += ` ${text}`
    else parts.push({ text, isChanged })
  }
  return parts
}

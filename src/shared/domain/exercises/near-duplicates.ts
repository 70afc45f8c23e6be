import type { PageText } from './page-texts'
import { wordsOf } from './reading-grade'

/** Two texts of different exercises that say nearly the same, and how much of their words they share. */
export type NearDuplicate = {
  readonly one: PageText
  readonly other: PageText
  /** Shared words over all words of both (Jaccard), 0–1. */
  readonly likeness: number
}

/** How alike two texts may be, and from how many different words on they are compared. */
export type LikenessLimits = { readonly likeness: number; readonly words: number }

type Bag = { readonly text: PageText; readonly words: readonly string[] }

/**
 * Pairs of texts of different exercises whose likeness reaches the limit, most alike first. Texts
 * with too few words are left out: “No helper needed” may be said twice.
 */
export function nearDuplicates(
  texts: readonly PageText[],
  limits: LikenessLimits,
): readonly NearDuplicate[] {
  const bags = rarestFirst(texts, limits.words)
  const seen = new Map<string, Bag[]>()
  const found: NearDuplicate[] = []
  for (const bag of bags) {
    // Texts that share this many words must share one of their rarest, so only those are looked up.
    const probes = bag.words.slice(
      0,
      bag.words.length - Math.ceil(limits.likeness * bag.words.length) + 1,
    )
    const candidates = new Set(probes.flatMap((word) => seen.get(word) ?? []))
    for (const other of candidates) {
      const likeness = jaccard(bag.words, other.words)
      if (likeness >= limits.likeness && bag.text.exerciseId !== other.text.exerciseId)
        found.push({ one: other.text, other: bag.text, likeness })
    }
    for (const word of probes) seen.set(word, [...(seen.get(word) ?? []), bag])
  }
  return found.sort((a, b) => b.likeness - a.likeness)
}

/** Shared words over all words of both, 0–1. */
export function jaccard(one: readonly string[], other: readonly string[]): number {
  const words = new Set(one)
  const shared = new Set(other.filter((word) => words.has(word))).size
  const all = new Set([...one, ...other]).size
  return all === 0 ? 0 : shared / all
}

function rarestFirst(texts: readonly PageText[], fewest: number): readonly Bag[] {
  const bags = texts.map((text) => ({ text, words: [...new Set(wordsOf(text.text))] }))
  const uses = new Map<string, number>()
  for (const { words } of bags) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  const use = (word: string) => uses.get(word) ?? 0
  return bags
    .filter(({ words }) => words.length >= fewest)
    .map(({ text, words }) => ({
      text,
      words: words.toSorted((a, b) => use(a) - use(b) || (a < b ? -1 : 1)),
    }))
}

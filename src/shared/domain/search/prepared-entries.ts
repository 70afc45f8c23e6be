import { type FoldedText, foldText } from './fold-text'
import type { SearchEntry } from './search-entry'

/** A text of an entry, folded once, with the weight of its kind. */
export type PreparedText = {
  readonly text: string
  readonly folded: FoldedText
  readonly weight: number
}

/** An entry ready to be matched; the title is the first text, `line` sorts equal answers. */
export type PreparedEntry = {
  readonly id: string
  readonly line: string
  readonly standing: number
  readonly texts: readonly PreparedText[]
}

/** A name typed exactly counts almost like the title; a keyword only describes. */
const WEIGHTS = { title: 1, alias: 0.995, keyword: 0.6 } as const

/** Folds every text of every entry, once. */
export function prepareEntries(entries: readonly SearchEntry[]): readonly PreparedEntry[] {
  return entries.map((entry) => {
    const title = prepare(entry.title, WEIGHTS.title)
    const aliases = (entry.aliases ?? []).map((text) => prepare(text, WEIGHTS.alias))
    const keywords = (entry.keywords ?? []).map((text) => prepare(text, WEIGHTS.keyword))
    const line = title.folded.words.join(' ')
    const texts = [title, ...aliases, ...keywords]
    return { id: entry.id, line, standing: entry.standing ?? 1, texts }
  })
}

/** Every different word of the entries, so that a typed word is compared with each only once. */
export function vocabularyOf(entries: readonly PreparedEntry[]): readonly string[] {
  const words = new Set<string>()
  for (const entry of entries) {
    for (const text of entry.texts) for (const word of text.folded.words) words.add(word)
  }
  return [...words]
}

function prepare(text: string, weight: number): PreparedText {
  return { text, folded: foldText(text), weight }
}

import { type EntryMatch, matchEntry, type RankedMatch } from './match-entry'
import { type PreparedEntry, prepareEntries, vocabularyOf } from './prepared-entries'
import type { SearchEntry } from './search-entry'
import { readAsTyped, readForgiving, type Typed, tellingWords } from './typed-query'

/** How a search is asked. */
export type SearchOptions = {
  /** At most this many answers; 50 where nothing is said. */
  readonly limit?: number
  /** Folded words such as `the` that may be left unmatched. */
  readonly fillerWords?: ReadonlySet<string>
}

/** Ranks entries by how well they answer a query; see {@link createSearch} for lists asked often. */
export function rankMatches(
  query: string,
  entries: readonly SearchEntry[],
  options: SearchOptions = {},
): readonly RankedMatch[] {
  return createSearch(entries, options)(query)
}

/**
 * Prepares entries once and gives the function that ranks them. Finds beginnings, words in any
 * order, initials and, when nothing fits as typed, words with one or two slips.
 */
export function createSearch(
  entries: readonly SearchEntry[],
  { limit = 50, fillerWords = new Set() }: SearchOptions = {},
): (query: string) => readonly RankedMatch[] {
  const prepared = prepareEntries(entries)
  const vocabulary = vocabularyOf(prepared)
  return (query) => {
    const words = tellingWords(query, fillerWords)
    if (words.length === 0) return []
    const plain = rank(prepared, readAsTyped(words, vocabulary))
    const found = plain.length > 0 ? plain : rank(prepared, readForgiving(words, vocabulary))
    return found.slice(0, limit).map(({ match }) => match.explain())
  }
}

type Found = { readonly entry: PreparedEntry; readonly match: EntryMatch }

function rank(entries: readonly PreparedEntry[], typed: Typed): readonly Found[] {
  const found: Found[] = []
  for (const entry of entries) {
    const match = matchEntry(entry, typed)
    if (match !== null) found.push({ entry, match })
  }
  return found.sort(byRank)
}

function byRank(a: Found, b: Found): number {
  if (a.match.score !== b.match.score) return b.match.score - a.match.score
  if (a.entry.line !== b.entry.line) return a.entry.line < b.entry.line ? -1 : 1
  return a.entry.id < b.entry.id ? -1 : 1
}

import { createSearch } from '../../shared/domain/search/rank-matches'
import type { SearchEntry } from '../../shared/domain/search/search-entry'
import type { PaletteItem } from '../ui/palette/palette-item'

/** A row of the palette with the act behind it and the words it is found by. */
export type PaletteEntry = {
  readonly item: PaletteItem
  readonly run: () => void
  readonly found: Omit<SearchEntry, 'id' | 'title'>
}

/** The kinds of things the palette finds, and the sign that narrows it to one of them. */
export const PALETTE_KINDS = [
  { id: 'clients', sign: '@', most: 6 },
  { id: 'exercises', sign: '!', most: 6 },
  { id: 'answers', sign: '?', most: 4 },
  { id: 'commands', sign: '>', most: 9 },
] as const

export type PaletteKind = (typeof PALETTE_KINDS)[number]['id']

/** The entries of each kind. */
export type PaletteEntries = Readonly<Record<PaletteKind, readonly PaletteEntry[]>>

/** What fits a query, kind by kind, the kind with the best answer first. */
export type FoundEntries = {
  readonly kinds: readonly { readonly id: PaletteKind; readonly entries: readonly PaletteEntry[] }[]
  /** How many fit in all, shown or not. */
  readonly count: number
}

/** Words that a question may hold without having to be met. */
const FILLERS = new Set(
  'a an and are can do does for how i in is it my of on or should the to what when where which why with'.split(
    ' ',
  ),
)

/** Narrowed to one kind by a leading sign, or everything: `>undo`, `@dana`, `!rdl`, `?how often`. */
export function readQuery(query: string): {
  readonly kind: PaletteKind | null
  readonly text: string
} {
  const typed = query.trim()
  const kind = PALETTE_KINDS.find(({ sign }) => typed.startsWith(sign))?.id ?? null
  return { kind, text: kind === null ? typed : typed.slice(1).trim() }
}

/** Prepares the search of one kind once; asking it is quick enough for every key. */
export function indexKind(
  kind: PaletteKind,
  entries: readonly PaletteEntry[],
): (text: string) => readonly (readonly [entry: PaletteEntry, score: number])[] {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]))
  const ask = createSearch(
    entries.map(({ item, found }) => ({ id: item.id, title: item.text, ...found })),
    { limit: 100, ...(kind === 'answers' ? { fillerWords: FILLERS } : {}) },
  )
  return (text) =>
    ask(text).flatMap(({ id, score, ranges, via }) => {
      const entry = byId.get(id)
      if (!entry) return []
      const detail = via && entry.item.detail === undefined ? via.text : entry.item.detail
      return [[{ ...entry, item: { ...entry.item, matches: ranges, detail } }, score] as const]
    })
}

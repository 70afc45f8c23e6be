import { UserPlus } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../shared/contract/places'
import { api } from '../api/api'
import { useCommand } from '../api/use-command'
import { useWords } from '../formatting/use-words'
import {
  indexKind,
  PALETTE_KINDS,
  type PaletteEntries,
  type PaletteEntry,
  type PaletteKind,
  readQuery,
} from './palette-index'
import { useRecentClients } from './recent-clients'
import { usePaletteEntries } from './use-palette-entries'
import { useSheetEntries } from './use-sheet-entries'

/** The rows of the palette under their titles, with the acts behind them. */
export type PaletteAnswer = {
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly entries: readonly PaletteEntry[]
  }[]
  /** How many fit, shown or not, and how many there are. */
  readonly fits: number
  readonly all: number
}

const TITLES: Readonly<Record<PaletteKind, string>> = {
  clients: 'app.groupClients',
  exercises: 'app.groupExercises',
  answers: 'app.groupAnswers',
  commands: 'app.groupCommands',
}

/** A kind is shown when its best answer is at least this share of the best of all. */
const NEAR_BEST = 0.6

/** Finds what fits the typed text: sheets first, then the kind with the best answer, a new client last. */
export function usePaletteGroups(query: string, isOpen: boolean): PaletteAnswer {
  const { say } = useWords()
  const entries = usePaletteEntries(isOpen)
  const sheets = useSheetEntries(query)
  const created = useCreateEntry(query)
  const recent = useRecentEntries(entries)
  const ask = useMemo(() => indexAll(entries), [entries])
  return useMemo(() => {
    const { kind, text } = readQuery(query)
    const all = PALETTE_KINDS.reduce((sum, { id }) => sum + entries[id].length, 0)
    const found = text === '' ? unasked(kind, entries, recent) : ask(kind, text)
    const named = found.kinds.map(({ id, entries: rows }) => ({
      id,
      title: say(id === 'clients' && text === '' ? 'app.groupRecent' : TITLES[id]),
      entries: rows,
    }))
    const groups = [
      { id: 'sheets', title: say('app.groupSheets'), entries: sheets },
      ...named,
      { id: 'new', title: say('app.groupNew'), entries: created },
    ].filter((group) => group.entries.length > 0)
    return { groups, fits: found.fits + sheets.length, all }
  }, [query, entries, sheets, created, recent, ask, say])
}

type Found = {
  readonly kinds: readonly { readonly id: PaletteKind; readonly entries: readonly PaletteEntry[] }[]
  readonly fits: number
}

const indexes = new WeakMap<readonly PaletteEntry[], ReturnType<typeof indexKind>>()

/** Other commands on another page leave the index of clients and exercises as it is. */
function indexed(kind: PaletteKind, entries: readonly PaletteEntry[]) {
  const known = indexes.get(entries) ?? indexKind(kind, entries)
  indexes.set(entries, known)
  return known
}

function indexAll(entries: PaletteEntries): (kind: PaletteKind | null, text: string) => Found {
  const kinds = PALETTE_KINDS.map((kind) => ({
    ...kind,
    ask: indexed(kind.id, entries[kind.id]),
  }))
  return (wanted, text) => {
    const asked = kinds.filter(({ id }) => wanted === null || id === wanted)
    const found = asked.map(({ id, most, ask }) => {
      const matches = ask(text)
      const shown = matches.slice(0, wanted === null ? most : matches.length)
      return {
        id,
        entries: shown.map(([entry]) => entry),
        fits: matches.length,
        best: matches[0]?.[1] ?? 0,
      }
    })
    const best = Math.max(...found.map((one) => one.best))
    // A kind that only fits with slips is noise beside one that fits as typed.
    const telling = found.filter((one) => one.best >= best * NEAR_BEST)
    const fits = telling.reduce((sum, one) => sum + one.fits, 0)
    return { kinds: telling.toSorted((a, b) => b.best - a.best), fits }
  }
}

/** Nothing typed yet: recent clients and what can be done here; after a sign, all of its kind. */
function unasked(
  kind: PaletteKind | null,
  entries: PaletteEntries,
  recent: readonly PaletteEntry[],
): Found {
  if (kind !== null)
    return { kinds: [{ id: kind, entries: entries[kind] }], fits: entries[kind].length }
  return {
    kinds: [
      { id: 'clients', entries: recent },
      { id: 'commands', entries: entries.commands },
    ],
    fits: recent.length + entries.commands.length,
  }
}

function useRecentEntries({ clients }: PaletteEntries): readonly PaletteEntry[] {
  const recent = useRecentClients()
  return useMemo(() => {
    const byId = new Map(clients.map((entry) => [entry.item.id, entry]))
    return recent.flatMap(({ id }) => byId.get(`client:${id}`) ?? [])
  }, [clients, recent])
}

/** “Create client …” for a text that is no command or question. */
function useCreateEntry(query: string): readonly PaletteEntry[] {
  const { say } = useWords()
  const navigate = useNavigate()
  const add = useCommand(api.clients.add)
  return useMemo(() => {
    const { kind, text } = readQuery(query)
    if (text === '' || (kind !== null && kind !== 'clients')) return []
    const create = async () => {
      const answer = await add({ name: text })
      if (answer.ok) void navigate(places.client(answer.value.clientId))
    }
    const item = { id: 'new:client', text: say('app.createClient', { name: text }), icon: UserPlus }
    return [{ item, run: () => void create(), found: {} }]
  }, [query, add, navigate, say])
}

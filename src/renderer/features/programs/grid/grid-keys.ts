import type { Message } from '../../../../shared/kernel/words'
import type { KeyNote, KeyNotes } from '../../../commands/key-notes'
import type { GridAct } from '../../../ui/grid/keys/grid-act'
import { keyMap } from '../../../ui/grid/keys/key-map'

/** The browser's own keys for copying are no part of the key map. */
const CLIPBOARD: readonly KeyNote[] = [
  { keys: ['Mod+C'], words: { key: 'keys.act.copy' } },
  { keys: ['Mod+X'], words: { key: 'keys.act.cut' } },
  { keys: ['Mod+V'], words: { key: 'keys.act.paste' } },
]

/** The key map has them first, since an open list takes its keys before the grid. */
const SUGGESTIONS = ['keys.act.choose', 'keys.act.close-choices']

/** The keys of the grid for the sheet of keys, act by act in the order of its key map. */
export const gridKeys: KeyNotes = { title: { key: 'keys.grid' }, notes: notesOf() }

function notesOf(): readonly KeyNote[] {
  const keysOf = new Map<string, string[]>()
  for (const { keys, act } of keyMap) {
    const name = nameOf(act)
    const known = keysOf.get(name) ?? []
    if (!known.includes(keys)) keysOf.set(name, [...known, keys])
  }
  const notes = [...keysOf].map(([name, keys]) => ({ keys, words: wordsOf(name) }))
  const inCells = notes.filter(({ words }) => !SUGGESTIONS.includes(words.key))
  return [...inCells, ...CLIPBOARD, ...notes.filter((note) => !inCells.includes(note))]
}

/** Filling goes three ways, each with a key and words of its own. */
function nameOf(act: GridAct): string {
  return act.kind === 'fill' ? `fill-${act.way}` : act.kind
}

function wordsOf(name: string): Message {
  return { key: `keys.act.${name}` }
}

import { useEffect, useSyncExternalStore } from 'react'
import type { Message } from '../../shared/kernel/words'

/** Keys that a control reads by itself, such as the arrows of a grid, and what they do. */
export type KeyNote = {
  /** Chords as in the registry: `Mod+D`. */
  readonly keys: readonly string[]
  readonly words: Message
}

/** The keys of one control under its title. */
export type KeyNotes = { readonly title: Message; readonly notes: readonly KeyNote[] }

let all: readonly KeyNotes[] = []
const listeners = new Set<() => void>()

function change(next: readonly KeyNotes[]): void {
  all = next
  for (const listener of listeners) listener()
}

/** Tells the sheet of keys what a control reads, while the component is shown; hand in a constant. */
export function useKeyNotes(notes: KeyNotes): void {
  useEffect(() => {
    change([...all, notes])
    return () => change(all.filter((other) => other !== notes))
  }, [notes])
}

/** What the controls on screen read now. */
export function useAllKeyNotes(): readonly KeyNotes[] {
  return useSyncExternalStore(subscribe, () => all)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

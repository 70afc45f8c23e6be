import { useSyncExternalStore } from 'react'
import type { Boxes } from './set-boxes'

/** What is typed and not written yet, by set; it outlives the screen, so that nothing typed is lost. */
const drafts = new Map<string, Partial<Boxes>>()
const listeners = new Set<() => void>()

/** The boxes typed in for a set, or nothing. */
export function useDraft(setId: string): Partial<Boxes> | undefined {
  return useSyncExternalStore(subscribe, () => drafts.get(setId))
}

/** The boxes typed in for a set, outside of rendering. */
export function draftOf(setId: string): Partial<Boxes> | undefined {
  return drafts.get(setId)
}

/** Keeps what is typed; nothing typed any more drops it. */
export function keepDraft(setId: string, draft: Partial<Boxes> | undefined): void {
  if (draft === undefined) drafts.delete(setId)
  else drafts.set(setId, draft)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

import { useSyncExternalStore } from 'react'

let chosen: string | null = null
const listeners = new Set<() => void>()

/** For whom the library is looked through; stays while the coach goes from page to page. Null for nobody. */
export function useChosenClient(): readonly [string | null, (clientId: string | null) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), choose]
}

function choose(clientId: string | null): void {
  chosen = clientId
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

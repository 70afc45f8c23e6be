import { useEffect, useSyncExternalStore } from 'react'

let focused: string | null = null
const listeners = new Set<() => void>()

function change(next: string | null): void {
  if (next === focused) return
  focused = next
  for (const listener of listeners) listener()
}

/** Names the client whose row has the focus on a list, for commands about a client; none when the list goes. */
export function useFocusClient(clientId: string | undefined): void {
  useEffect(() => {
    change(clientId ?? null)
    return () => change(null)
  }, [clientId])
}

/** The client whose row has the focus; null where no list of clients is shown or none is chosen. */
export function useFocusedClient(): string | null {
  return useSyncExternalStore(subscribe, () => focused)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

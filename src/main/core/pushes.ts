import type { CoreEvent } from '../../shared/contract/kit/wire'

/** Tells every door what happened; a door that is gone no longer listens. */
export function createPushes() {
  const listeners = new Set<(event: CoreEvent) => void>()
  return {
    emit(event: CoreEvent): void {
      for (const listener of listeners) listener(event)
    },
    /** Answers the function that stops listening. */
    subscribe(listener: (event: CoreEvent) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

import { QueryClient } from '@tanstack/react-query'
import type { CallError } from '../../shared/contract/kit/wire'
import { transport } from './api'

/** A refused call, thrown inside the cache only; screens read it as `error`. */
export class CallRefused extends Error {
  readonly refusal: CallError
  constructor(refusal: CallError) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** The window's cache of answers; SQLite is the truth, commits say what is stale. */
export const queryCache = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
    },
  },
})

/** Drops the answers of stale areas after every commit, in every window; answers the function that stops. */
export function followCommits(): () => void {
  return transport.subscribe((event) => {
    if (event.kind === 'tasks.progress' || event.kind === 'command.asked') return
    const areas = event.kind === 'studio.changed' ? null : new Set(event.areas)
    void queryCache.invalidateQueries({
      predicate: ({ queryKey }) =>
        areas === null || areas.has(String(queryKey[0]).split('.')[0] ?? ''),
    })
  })
}

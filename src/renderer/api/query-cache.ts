import { type Query, QueryClient } from '@tanstack/react-query'
import type { CallError } from '../../shared/contract/kit/wire'
import { transport } from './api'
import { followHands, whenHandsRest } from './when-hands-rest'

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

/**
 * Drops the answers of stale areas after every commit, in every window; answers the function that stops.
 * Those that only patient parts of the screen show are asked again once the hands rest.
 */
export function followCommits(): () => void {
  const askPatient = whenHandsRest(() => {
    const isStale = (query: Query) => query.state.isInvalidated && isPatient(query)
    void queryCache.refetchQueries({ type: 'active', predicate: isStale })
  })
  const stopHands = followHands()
  const stopEvents = transport.subscribe((event) => {
    if (event.kind === 'tasks.progress' || event.kind === 'command.asked') return
    const areas = event.kind === 'studio.changed' ? null : new Set(event.areas)
    const isStale = ({ queryKey }: Query) =>
      areas === null || areas.has(String(queryKey[0]).split('.')[0] ?? '')
    const waits = (query: Query) => isStale(query) && isPatient(query)
    const isAsked = (query: Query) => isStale(query) && !isPatient(query)
    void queryCache.invalidateQueries({ predicate: waits, refetchType: 'none' })
    void queryCache.invalidateQueries({ predicate: isAsked })
    askPatient()
  })
  return () => {
    stopHands()
    stopEvents()
  }
}

/** Whether everybody who shows the answer can wait for a newer one. */
function isPatient({ observers }: Query): boolean {
  const shown = observers.filter(({ options }) => options.enabled !== false)
  return shown.length > 0 && shown.every(({ options }) => options.meta?.canWait === true)
}

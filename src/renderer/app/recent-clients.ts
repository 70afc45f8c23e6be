import { useMemo, useRef } from 'react'
import { useLocation } from 'react-router'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'

const SHOWN = 5

/** The clients looked at last in this window, newest first; before any, those with the latest sessions. */
export function useRecentClients(): readonly { readonly id: string; readonly name: string }[] {
  const { pathname } = useLocation()
  const list = useQuery(api.clients.list, { shelf: 'active' }, { canWait: true }).value?.clients
  const seen = useRef<readonly string[]>([])
  const current = /^\/clients\/([^/]+)\//.exec(pathname)?.[1]
  if (current !== undefined && !seen.current.includes(current)) {
    seen.current = [current, ...seen.current].slice(0, SHOWN)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ref is read again whenever the address changes
  return useMemo(() => {
    if (!list) return []
    const byNewest = [...list].sort((a, b) =>
      (b.lastSession ?? '').localeCompare(a.lastSession ?? ''),
    )
    const ids = [...seen.current, ...byNewest.map((client) => client.id)]
    const known = new Map(list.map((client) => [client.id, client]))
    return [...new Set(ids)].flatMap((id) => known.get(id) ?? []).slice(0, SHOWN)
  }, [list, pathname])
}

import type { ClientCard } from '../../../../shared/contract/clients'
import { createSearch } from '../../../../shared/domain/search/rank-matches'

/** A client of the list, with the tag, goal or note in which the searched words stand. */
export type RosterEntry = {
  readonly client: ClientCard
  readonly found: { readonly where: 'tag' | 'goal' | 'note'; readonly excerpt: string } | null
}

type Hit = {
  readonly clientId: string
  readonly where: 'name' | 'tag' | 'goal' | 'note'
  readonly excerpt: string
}

/** Names first, best match first and slips forgiven; then clients whose tags, goals or notes hold the words. */
export function foundClients(
  clients: readonly ClientCard[],
  query: string,
  hits: readonly Hit[],
): readonly RosterEntry[] {
  if (query.trim() === '') return clients.map((client) => ({ client, found: null }))
  const byId = new Map(clients.map((client) => [client.id, client]))
  const entries = new Map<string, RosterEntry>()
  const search = createSearch(
    clients.map(({ id, name }) => ({ id, title: name })),
    { limit: clients.length },
  )
  for (const { id } of search(query)) {
    const client = byId.get(id)
    if (client) entries.set(id, { client, found: null })
  }
  for (const { clientId, where, excerpt } of hits) {
    const client = byId.get(clientId)
    if (!client || entries.has(clientId)) continue
    entries.set(clientId, { client, found: where === 'name' ? null : { where, excerpt } })
  }
  return [...entries.values()]
}

import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { type ClientTab, places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useCommands } from '../../commands/registry'
import { neighboursOf } from './roster/roster-order'

/** The way to the next and previous client of the list last used, keeping the tab; also on Mod+↑ and Mod+↓. */
export function useNeighbours(clientId: string, tab: ClientTab) {
  const navigate = useNavigate()
  const roster = useQuery(api.clients.list, { shelf: 'active' }).value?.clients
  const ways = useMemo(() => {
    const ids = (roster ?? []).map((client) => client.id)
    const { previous, next } = neighboursOf(clientId, ids)
    const go = (id: string | undefined) =>
      id === undefined ? undefined : () => void navigate(places.client(id, tab))
    return { goNext: go(next), goPrevious: go(previous) }
  }, [roster, clientId, tab, navigate])
  const commands = useMemo(() => {
    const { goNext, goPrevious } = ways
    const none = { key: 'clients.listEnds' }
    return [
      {
        id: 'client.next',
        words: { key: 'clients.next' },
        keys: 'Mod+ArrowDown',
        ...(goNext ? {} : { disabled: none }),
        run: () => goNext?.(),
      },
      {
        id: 'client.previous',
        words: { key: 'clients.previous' },
        keys: 'Mod+ArrowUp',
        ...(goPrevious ? {} : { disabled: none }),
        run: () => goPrevious?.(),
      },
    ]
  }, [ways])
  useCommands(commands)
  return ways
}

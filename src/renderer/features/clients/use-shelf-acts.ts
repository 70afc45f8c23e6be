import { useMemo } from 'react'
import type { ClientCard } from '../../../shared/contract/clients'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'

/** What moves a client between shelves. */
export type ShelfAct = 'archive' | 'bin' | 'bringBack'

/** Which acts a client's shelf allows, in the order of the menu. */
export function shelfActs(shelf: ClientCard['shelf']): readonly ShelfAct[] {
  if (shelf === 'active') return ['archive', 'bin']
  return shelf === 'archived' ? ['bringBack', 'bin'] : ['bringBack']
}

/** Runs an act on a client; every one can be undone, so none asks. */
export function useShelfActs(): (act: ShelfAct, clientId: string) => void {
  const archive = useCommand(api.clients.archive)
  const bin = useCommand(api.clients.bin)
  const bringBack = useCommand(api.clients.bringBack)
  return useMemo(() => {
    const acts = { archive, bin, bringBack }
    return (act, clientId) => void acts[act]({ clientId })
  }, [archive, bin, bringBack])
}

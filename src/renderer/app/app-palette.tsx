import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../shared/contract/places'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { workingKeys } from '../commands/key-dispatch'
import { useAllCommands } from '../commands/registry'
import { useWords } from '../formatting/use-words'
import { Palette } from '../ui/palette/palette'
import type { PaletteGroup, PaletteItem } from '../ui/palette/palette-item'

type Entry = PaletteItem & { readonly run: () => void }

/** The palette: clients, exercises, answers and every command in one ranked list. */
export function AppPalette(props: {
  readonly query: string | null
  readonly onQuery: (query: string | null) => void
}) {
  const { say } = useWords()
  const query = props.query ?? ''
  const { groups, entries } = useFound(query, props.query !== null)
  const choose = (id: string) => {
    const entry = entries.find((one) => one.id === id)
    props.onQuery(null)
    entry?.run()
  }
  return (
    <Palette
      isOpen={props.query !== null}
      query={query}
      onQuery={props.onQuery}
      groups={groups}
      onChoose={choose}
      onClose={() => props.onQuery(null)}
      hints={[{ keys: ['Enter'], text: say('app.open') }]}
      words={{
        label: say('app.palette'),
        placeholder: say('app.paletteHint'),
        nothingFound: say('app.nothingFound'),
      }}
    />
  )
}

function useFound(
  query: string,
  isOpen: boolean,
): { groups: PaletteGroup[]; entries: readonly Entry[] } {
  const { say, tell } = useWords()
  const navigate = useNavigate()
  const commands = useAllCommands()
  const clients = useQuery(api.clients.list, { shelf: 'active' }, { enabled: isOpen }).value
    ?.clients
  return useMemo(() => {
    const wanted = query.trim().toLowerCase()
    const fits = (text: string) => text.toLowerCase().includes(wanted)
    const people: Entry[] = (clients ?? [])
      .filter((c) => fits(c.name))
      .slice(0, 8)
      .map((c) => ({
        id: `client:${c.id}`,
        text: c.name,
        detail: c.programName ?? '',
        run: () => void navigate(places.client(c.id)),
      }))
    const acts: Entry[] = commands
      .filter((c) => fits(tell(c.words)))
      .slice(0, 20)
      .map((c) => ({
        id: `command:${c.id}`,
        text: tell(c.words),
        ...(workingKeys(c) === undefined ? {} : { keys: workingKeys(c) }),
        ...(c.disabled ? { reason: tell(c.disabled) } : {}),
        run: c.run,
      }))
    const groups = [
      { id: 'clients', title: say('app.groupClients'), items: people },
      { id: 'commands', title: say('app.groupCommands'), items: acts },
    ].filter((group) => group.items.length > 0)
    return { groups, entries: [...people, ...acts] }
  }, [query, clients, commands, say, tell, navigate])
}

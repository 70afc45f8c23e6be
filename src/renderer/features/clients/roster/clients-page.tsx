import { FileInput, Plus, Replace } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ClientCard } from '../../../../shared/contract/clients'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { workingChord } from '../../../commands/key-dispatch'
import { useCommands } from '../../../commands/registry'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { foundClients } from './found-clients'
import { RosterBar } from './roster-bar'
import { rememberOrder } from './roster-order'
import { RosterTable } from './roster-table'
import { type RosterSort, sortRoster } from './sort-roster'
import { WaysIn } from './ways-in'

/** Keys of a new client, and what stands in for them in a browser tab. */
const NEW_KEYS = { keys: 'Mod+N', tabKeys: 'Alt+N' } as const

/** The roster: add by typing a name, find as you type, three shelves. */
export function ClientsPage() {
  const { say } = useWords()
  const navigate = useNavigate()
  const [shelf, setShelf] = useState<ClientCard['shelf']>('active')
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<RosterSort>({ by: 'name', order: 'ascending' })
  const { entries, counts, isKnown } = useRoster(shelf, query, sort)
  const nameField = useNewClientCommand(() => setShelf('active'))
  const asksForName = (useLocation().state as { adds?: boolean } | null)?.adds === true // as: state of our own links
  const isNew = isKnown && counts.active + counts.archived + counts.binned === 0
  const total = counts[shelf]
  return (
    <Page
      isFlush
      header={
        <>
          <PageHeader
            title={say('clients.title')}
            subtitle={
              isNew ? say('clients.subtitleEmpty') : say('clients.subtitle', { count: total })
            }
            actions={
              <>
                <Button icon={Replace} onPress={() => void navigate(places.rosterEdit())}>
                  {say('rosterEdits.openShort')}
                </Button>
                <Button
                  icon={FileInput}
                  keys="Mod+Shift+O"
                  onPress={() => void navigate(places.imports())}
                >
                  {say('app.goImport')}
                </Button>
                <Button
                  kind="primary"
                  icon={Plus}
                  keys={workingChord(NEW_KEYS)}
                  onPress={() => nameField.current?.focus()}
                >
                  {say('clients.new')}
                </Button>
              </>
            }
          />
          {isNew ? null : (
            <RosterBar
              shelf={shelf}
              onShelf={setShelf}
              query={query}
              onQuery={setQuery}
              counts={counts}
              found={entries.length}
            />
          )}
        </>
      }
    >
      {isKnown ? (
        <RosterTable
          entries={entries}
          shelf={shelf}
          query={query}
          sort={sort}
          onSort={setSort}
          nameField={nameField}
          asksForName={isNew || asksForName}
        />
      ) : null}
      {isNew ? <WaysIn /> : null}
    </Page>
  )
}

const NONE = { active: 0, archived: 0, binned: 0 }

function useRoster(shelf: ClientCard['shelf'], query: string, sort: RosterSort) {
  const list = useQuery(api.clients.list, { shelf }, { keepPrevious: true }).value
  const text = useDeferredValue(query.slice(0, 300))
  const isSearching = text.trim() !== ''
  const hits = useQuery(
    api.clients.search,
    { text },
    { enabled: isSearching, keepPrevious: true },
  ).value
  const entries = useMemo(() => {
    const found = foundClients(list?.clients ?? [], query, hits?.hits ?? [])
    return query.trim() === '' ? sortRoster(found, sort) : found
  }, [list, query, hits, sort])
  useEffect(
    () =>
      rememberOrder(
        entries.map(({ client }) => client.id),
        isSearching || shelf !== 'active',
      ),
    [entries, isSearching, shelf],
  )
  return { entries, counts: list?.counts ?? NONE, isKnown: list !== undefined }
}

function useNewClientCommand(showShelf: () => void) {
  const nameField = useRef<HTMLInputElement>(null)
  const show = useRef(showShelf)
  const commands = useMemo(
    () => [
      {
        id: 'clients.new',
        words: { key: 'clients.new' },
        ...NEW_KEYS,
        run: () => {
          show.current()
          requestAnimationFrame(() => nameField.current?.focus())
        },
      },
    ],
    [],
  )
  useCommands(commands)
  return nameField
}

import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { ClientCard } from '../../../../shared/contract/clients'
import { places } from '../../../../shared/contract/places'
import { type AppCommand, useCommands } from '../../../commands/registry'
import { useWords } from '../../../formatting/use-words'
import { KeyCap } from '../../../ui/keys/key-cap'
import { Table } from '../../../ui/lists/table'
import { shelfActs, useShelfActs } from '../use-shelf-acts'
import type { RosterEntry } from './found-clients'
import { NewClientField } from './new-client-field'
import styles from './roster.module.css'
import { useRosterColumns } from './roster-columns'
import { SelectedRowContext } from './roster-row-menu'
import { nextSort, type RosterSort } from './sort-roster'

type RosterTableProps = {
  readonly entries: readonly RosterEntry[]
  readonly shelf: ClientCard['shelf']
  readonly query: string
  readonly sort: RosterSort
  readonly onSort: (sort: RosterSort) => void
  readonly nameField: RefObject<HTMLInputElement | null>
  readonly asksForName: boolean
}

/** The roster as a table; its first row is the field for a new name. */
export function RosterTable(props: RosterTableProps) {
  const { entries, shelf, query, sort, onSort, nameField, asksForName } = props
  const { say } = useWords()
  const navigate = useNavigate()
  const run = useShelfActs()
  const isSearching = query.trim() !== ''
  const columns = useRosterColumns(isSearching, sort)
  const [selectedId, setSelectedId] = useState<string>()
  useSelectedCommands(entries.find(({ client }) => client.id === selectedId)?.client)
  const groups = useMemo(() => [{ id: 'all', rows: entries }], [entries])
  const onRowKey = (id: string, event: KeyboardEvent) => {
    if (event.key !== 'Delete' || shelf === 'binned') return false
    event.preventDefault()
    run('bin', id)
    return true
  }
  const addRow = [
    <NewClientField key="name" inputRef={nameField} autoFocus={asksForName} />,
    <PressEnter key="enter" />,
    <span key="later">{say('clients.restLater')}</span>,
  ]
  return (
    <SelectedRowContext value={selectedId}>
      <Table
        label={say('clients.list')}
        columns={columns}
        groups={groups}
        rowId={({ client }) => client.id}
        density="comfortable"
        selectedId={selectedId}
        onSelect={setSelectedId}
        onOpen={(id) => void navigate(places.client(id))}
        onSort={(by) => onSort(nextSort(sort, by))}
        onRowKey={onRowKey}
        {...(shelf === 'active' ? { addRow } : {})}
        ghostRows={entries.length === 0 && !isSearching && shelf === 'active' ? 4 : 0}
      />
      {entries.length > 0 ? null : <NobodyHere shelf={shelf} query={query} />}
    </SelectedRowContext>
  )
}

function PressEnter(): ReactNode {
  const { say } = useWords()
  const [before = '', after = ''] = say('clients.pressEnter', { key: '\u0000' }).split('\u0000')
  return (
    <span>
      {before}
      <KeyCap keys="Enter" />
      {after}
    </span>
  )
}

type NobodyHereProps = { readonly shelf: ClientCard['shelf']; readonly query: string }

function NobodyHere({ shelf, query }: NobodyHereProps) {
  const { say } = useWords()
  if (query.trim() !== '')
    return <p className={styles.nobody}>{say('clients.nobodyFound', { text: query.trim() })}</p>
  if (shelf === 'active') return null
  const key = shelf === 'archived' ? 'clients.emptyArchived' : 'clients.emptyBinned'
  return <p className={styles.nobody}>{say(key)}</p>
}

/** Archive, bin and bring back of the selected client, for the palette and the keys. */
function useSelectedCommands(client: ClientCard | undefined): void {
  const run = useShelfActs()
  const commands = useMemo<readonly AppCommand[]>(() => {
    if (!client) return []
    return shelfActs(client.shelf).map((act) => ({
      id: `clients.${act}`,
      words: { key: `clients.${act}Named`, values: { name: client.name } },
      run: () => run(act, client.id),
    }))
  }, [client, run])
  useCommands(commands)
}

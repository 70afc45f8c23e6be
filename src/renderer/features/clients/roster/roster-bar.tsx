import { useMemo, useRef } from 'react'
import type { ClientCard } from '../../../../shared/contract/clients'
import { useCommands } from '../../../commands/registry'
import { useWords } from '../../../formatting/use-words'
import { Segmented } from '../../../ui/choices/segmented'
import { SearchField } from '../../../ui/fields/search-field'
import styles from './roster.module.css'

type Shelf = ClientCard['shelf']

type RosterBarProps = {
  readonly shelf: Shelf
  readonly onShelf: (shelf: Shelf) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly counts: Readonly<Record<Shelf, number>>
  readonly found: number
}

const SHELVES = ['active', 'archived', 'binned'] as const

/** Shelves and search over the roster. */
export function RosterBar({ shelf, onShelf, query, onQuery, counts, found }: RosterBarProps) {
  const { say } = useWords()
  const field = useFindCommand()
  const count = say('clients.foundOf', { shown: found, all: counts[shelf] })
  return (
    <div className={styles.bar}>
      <SearchField
        className={styles.search ?? ''}
        label={say('clients.search')}
        placeholder={say('clients.searchHint')}
        keys="Mod+F"
        value={query}
        onChange={onQuery}
        inputRef={field}
        words={{ clear: say('clients.clear') }}
        {...(query.trim() === '' ? {} : { count })}
      />
      <Segmented
        label={say('clients.shelf')}
        size="field"
        value={shelf}
        onChange={onShelf}
        choices={SHELVES.map((id) => ({
          id,
          text: say('clients.withCount', { word: say(`clients.${id}`), count: counts[id] }),
        }))}
      />
    </div>
  )
}

function useFindCommand() {
  const field = useRef<HTMLInputElement>(null)
  const commands = useMemo(
    () => [
      {
        id: 'screen.find',
        words: { key: 'clients.search' },
        keys: 'Mod+F',
        run: () => field.current?.focus(),
      },
    ],
    [],
  )
  useCommands(commands)
  return field
}

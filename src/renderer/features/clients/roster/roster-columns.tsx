import { useMemo } from 'react'
import { places } from '../../../../shared/contract/places'
import { todayHere } from '../../../formatting/dates'
import { toldAgo, toldAppointment } from '../../../formatting/day-words'
import { useWords } from '../../../formatting/use-words'
import type { Column } from '../../../ui/lists/column'
import { Chip } from '../../../ui/messages/chip'
import { FlagChips } from '../flag-chips'
import type { RosterEntry } from './found-clients'
import styles from './roster.module.css'
import { RosterRowMenu } from './roster-row-menu'
import type { RosterSort } from './sort-roster'

/** The columns of the roster; while searching, the program gives way to where the words were found. */
export function useRosterColumns(
  isSearching: boolean,
  sort: RosterSort,
): readonly Column<RosterEntry>[] {
  const words = useWords()
  return useMemo(() => {
    const { say } = words
    const today = todayHere()
    const title = (key: string) => say(`clients.column.${key}`)
    const sortOf = (id: RosterSort['by']) => (sort.by === id ? sort.order : 'none')
    const middle: Column<RosterEntry> = isSearching
      ? { id: 'found', title: title('found'), cell: (entry) => <Found entry={entry} /> }
      : { id: 'program', title: title('program'), cell: ({ client }) => client.programName ?? '' }
    return [
      {
        id: 'name',
        title: title('name'),
        width: '20%',
        isRowHeader: true,
        sort: sortOf('name'),
        cell: ({ client }) => (
          <a
            className={styles.rowName}
            dir="auto"
            href={`#${places.client(client.id)}`}
            tabIndex={-1}
          >
            {client.name}
          </a>
        ),
      },
      { id: 'tags', title: title('tags'), width: '15%', cell: (entry) => <Tags entry={entry} /> },
      middle,
      {
        id: 'last',
        title: title('last'),
        width: '112px',
        sort: sortOf('last'),
        cell: ({ client }) => (client.lastSession ? toldAgo(client.lastSession, words, today) : ''),
      },
      {
        id: 'next',
        title: title('next'),
        width: '140px',
        sort: sortOf('next'),
        cell: ({ client }) =>
          client.nextAppointment ? toldAppointment(client.nextAppointment, words, today) : '',
      },
      {
        id: 'flags',
        title: title('flags'),
        width: '20%',
        cell: ({ client }) => <FlagChips flags={client.flags} />,
      },
      {
        id: 'acts',
        title: title('acts'),
        isTitleHidden: true,
        width: '64px',
        align: 'end',
        cell: ({ client }) => <RosterRowMenu client={client} />,
      },
    ]
  }, [words, isSearching, sort])
}

function Tags({ entry }: { readonly entry: RosterEntry }) {
  return (
    <span className={styles.chips}>
      {entry.client.tags.map((tag) => (
        <Chip key={tag.id}>{tag.name}</Chip>
      ))}
    </span>
  )
}

function Found({ entry }: { readonly entry: RosterEntry }) {
  const { say } = useWords()
  const { client, found } = entry
  if (!found) return client.programName ?? ''
  return (
    <span className="quiet">{say(`clients.found.${found.where}`, { text: found.excerpt })}</span>
  )
}

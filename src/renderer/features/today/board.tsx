import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { TodayRow } from '../../../shared/contract/today'
import { useFocusClient } from '../../commands/focused-client'
import { useWords } from '../../formatting/use-words'
import { Table } from '../../ui/lists/table'
import { useBoardColumns } from './board-columns'

/** The roster: those who need the coach by the weight of their reasons, the others by their next appointment. */
export function Board({ clients }: { readonly clients: readonly TodayRow[] }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const columns = useBoardColumns()
  const [selectedId, setSelectedId] = useState<string>()
  useFocusClient(selectedId)
  const groups = useMemo(() => {
    const needing = clients.filter(({ needs }) => needs.length > 0)
    const fine = clients.filter(({ needs }) => needs.length === 0)
    const all = [
      { id: 'needs', title: say('today.needsYou'), count: needing.length, rows: needing },
      {
        id: 'fine',
        title: say('today.onTrack'),
        count: fine.length,
        rows: fine,
        aside: say('today.byNext'),
      },
    ]
    return all.filter(({ rows }) => rows.length > 0)
  }, [clients, say])
  return (
    <Table
      label={say('today.board')}
      columns={columns}
      groups={groups}
      rowId={(row) => row.clientId}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onOpen={(id) => void navigate(places.client(id))}
    />
  )
}

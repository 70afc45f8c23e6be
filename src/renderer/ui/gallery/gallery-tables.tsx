import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { TextField } from '../fields/text-field'
import { KeyCap } from '../keys/key-cap'
import type { Column } from '../lists/column'
import { StatRow } from '../lists/stat-row'
import { Table } from '../lists/table'
import { Card } from '../page/card'
import styles from './gallery.module.css'

type Line = { readonly id: string; readonly block: string; readonly change: string }

const COLUMNS: readonly Column<Line>[] = [
  { id: 'name', title: 'Client', isRowHeader: true, sort: 'ascending', cell: (line) => line.id },
  { id: 'block', title: 'Program', width: '40%', cell: (line) => line.block },
  { id: 'change', title: 'e1RM', width: '64px', align: 'end', cell: (line) => line.change },
]
const NEEDS = [
  { id: 'Dana Cruz', block: 'Hip thrust block', change: '+7.0' },
  { id: 'Marcus Bell', block: 'Masters 3×', change: '−2.0' },
]
const FINE = [
  { id: 'Lena Hofer', block: 'Club base', change: '+6.0' },
  { id: 'Jun Watanabe', block: 'Pull focus', change: '+3.5' },
  { id: 'Sofia Marchetti', block: 'Base block', change: '+2.0' },
]
const GROUPS = [
  { id: 'needs', title: 'Needs you', count: 2, rows: NEEDS },
  { id: 'fine', title: 'On track', count: 3, aside: 'sorted by next session', rows: FINE },
]
const STATS = [
  { id: 'sets', name: 'sets', value: '61', isValueFirst: true },
  { id: 'glutes', name: 'Glutes', value: '13.5', share: 0.65 },
  { id: 'quads', name: 'Quads', value: '11.5', share: 0.55 },
]
const rowId = (line: Line) => line.id

/** A table with groups in each density, and the line of sums. */
export function GalleryTable() {
  const [selected, setSelected] = useState('Dana Cruz')
  return (
    <Card title="Table rows" note="comfortable, default, compact">
      <div className={styles.stack}>
        <div className={styles.framed}>
          <Table
            label="Clients"
            columns={COLUMNS}
            groups={GROUPS}
            rowId={rowId}
            selectedId={selected}
            onSelect={setSelected}
          />
        </div>
        <div className={styles.framed}>
          <Table
            label="Comfortable"
            density="comfortable"
            columns={COLUMNS}
            groups={[{ id: 'all', rows: FINE.slice(0, 1) }]}
            rowId={rowId}
          />
          <Table
            label="Compact"
            density="compact"
            columns={COLUMNS}
            groups={[{ id: 'all', rows: FINE.slice(0, 2) }]}
            rowId={rowId}
          />
        </div>
        <StatRow label="Week 3" stats={STATS} />
      </div>
    </Card>
  )
}

const ADD_ROW = [
  <TextField
    key="name"
    label="Name"
    isLabelHidden
    icon={UserPlus}
    placeholder="First name, last name"
  />,
  <span key="hint">
    press <KeyCap keys="Enter" /> to add
  </span>,
]

/** The same table where nothing is yet. */
export function GalleryEmptyTable() {
  return (
    <Card title="Empty table" note="the first row is the field to type in">
      <Table
        label="New clients"
        columns={COLUMNS}
        groups={[]}
        rowId={rowId}
        addRow={ADD_ROW}
        ghostRows={3}
      />
    </Card>
  )
}

import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { classes } from '../classes'
import type { Column, RowGroup } from './column'
import { GhostRows } from './ghost-rows'
import { nextRow } from './next-row'
import styles from './table.module.css'
import { TableGroup } from './table-group'
import { TableHead } from './table-head'

export type TableProps<Row> = {
  readonly label: string
  /** Keep it the same array between renders: rows are drawn again when it changes. */
  readonly columns: readonly Column<Row>[]
  readonly groups: readonly RowGroup<Row>[]
  readonly rowId: (row: Row) => string
  readonly density?: 'comfortable' | 'default' | 'compact'
  readonly selectedId?: string | undefined
  /** Selection follows the focus: called as soon as a row gets it. */
  readonly onSelect?: (id: string) => void
  /** Enter or a double click. */
  readonly onOpen?: (id: string) => void
  readonly onSort?: (columnId: string) => void
  /** Further keys on a row, such as Delete; return true when handled. */
  readonly onRowKey?: (id: string, event: KeyboardEvent) => boolean
  /** A first row to type into, one node per column. */
  readonly addRow?: readonly ReactNode[]
  /** Pale rows where nothing is yet. */
  readonly ghostRows?: number
}

/** A list of rows with one tab stop: arrows move, Enter opens; the selected row has a 2 px border and a tint. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, groups, rowId, density = 'default', selectedId, addRow } = props
  const table = useRef<HTMLTableElement>(null)
  const ids = groups.flatMap((group) => group.rows.map(rowId))
  const tabStop = selectedId !== undefined && ids.includes(selectedId) ? selectedId : ids[0]
  return (
    <table
      aria-label={label}
      aria-rowcount={ids.length}
      className={classes(styles.table, styles[density])}
      onDoubleClick={(event) => open(event, props)}
      onFocus={(event) => select(event, props)}
      onKeyDown={(event) => act(event, { table: table.current, ids, props })}
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of rows, as the APG data grid asks for it
      role="grid"
    >
      <TableHead columns={columns} onSort={props.onSort} />
      {addRow ? <AddRow cells={addRow} columns={columns} /> : null}
      {groups.map((group) => (
        <TableGroup
          key={group.id}
          columns={columns}
          group={group}
          rowId={rowId}
          selectedId={selectedId}
          tabStop={tabStop}
        />
      ))}
      {props.ghostRows ? <GhostRows columns={columns.length} rows={props.ghostRows} /> : null}
    </table>
  )
}

type AddRowProps<Row> = {
  readonly cells: readonly ReactNode[]
  readonly columns: readonly Column<Row>[]
}

function AddRow<Row>({ cells, columns }: AddRowProps<Row>) {
  return (
    <tbody className={styles.add}>
      <tr>
        {columns.map((column, index) => (
          <td key={column.id}>{cells[index]}</td>
        ))}
      </tr>
    </tbody>
  )
}

type Acting<Row> = {
  readonly table: HTMLTableElement | null
  readonly ids: readonly string[]
  readonly props: TableProps<Row>
}

function act<Row>(event: KeyboardEvent, { table, ids, props }: Acting<Row>) {
  const id = rowAt(event.target)
  const isOnRow = event.target instanceof HTMLTableRowElement
  if (id === undefined || !isOnRow || props.onRowKey?.(id, event)) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const next = nextRow(event.key, ids.indexOf(id), ids.length)
  if (event.key === 'Enter') props.onOpen?.(id)
  else if (next !== undefined) focusRow(table, ids[next])
  else return
  event.preventDefault()
}

function select<Row>(event: FocusEvent, props: TableProps<Row>) {
  const id = rowAt(event.target)
  if (id !== undefined && id !== props.selectedId) props.onSelect?.(id)
}

function open<Row>(event: MouseEvent, props: TableProps<Row>) {
  const id = rowAt(event.target)
  if (id !== undefined) props.onOpen?.(id)
}

function rowAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('tr[data-row]')?.dataset.row
}

function focusRow(table: HTMLTableElement | null, id: string | undefined) {
  const rows = table?.querySelectorAll<HTMLElement>('tr[data-row]') ?? []
  for (const row of rows) if (row.dataset.row === id) row.focus()
}

import { memo, useId } from 'react'
import { classes } from '../classes'
import type { Column, RowGroup } from './column'
import styles from './table.module.css'

export type TableGroupProps<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly group: RowGroup<Row>
  readonly rowId: (row: Row) => string
  readonly selectedId: string | undefined
  readonly tabStop: string | undefined
}

/** The rows of one group with their heading; a row is drawn again only when it, the columns or its selection change. */
export function TableGroup<Row>(props: TableGroupProps<Row>) {
  const { columns, group, rowId, selectedId, tabStop } = props
  const titleId = useId()
  return (
    <tbody {...(group.title === undefined ? {} : { 'aria-labelledby': titleId })}>
      {group.title === undefined ? null : (
        <tr className={styles.heading}>
          <th colSpan={columns.length} scope="rowgroup" className={styles.groupName}>
            <span className={styles.headingLine}>
              <span id={titleId}>{group.title}</span>
              {group.count === undefined ? null : (
                <span className={styles.count}>{group.count}</span>
              )}
              {group.aside === undefined ? null : (
                <span className={styles.aside}>{group.aside}</span>
              )}
            </span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => {
        const id = rowId(row)
        return (
          <TableRow
            key={id}
            id={id}
            row={row}
            columns={columns}
            isSelected={id === selectedId}
            isTabStop={id === tabStop}
          />
        )
      })}
    </tbody>
  )
}

type TableRowProps<Row> = {
  readonly id: string
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly isSelected: boolean
  readonly isTabStop: boolean
}

const TableRow = memo(DrawnRow) as typeof DrawnRow // as: memo forgets that the component is generic

function DrawnRow<Row>({ id, row, columns, isSelected, isTabStop }: TableRowProps<Row>) {
  return (
    <tr
      aria-selected={isSelected}
      className={styles.row}
      data-row={id}
      tabIndex={isTabStop ? 0 : -1}
    >
      {columns.map((column) => {
        const look = styles[column.align ?? 'start']
        return column.isRowHeader ? (
          <th key={column.id} scope="row" className={classes(styles.name, look)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={look}>
            {column.cell(row)}
          </td>
        )
      })}
    </tr>
  )
}

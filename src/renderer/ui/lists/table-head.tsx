import { ChevronDown, ChevronUp } from 'lucide-react'
import { classes } from '../classes'
import { Icon } from '../icon'
import type { Column } from './column'
import styles from './table.module.css'

export type TableHeadProps<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly onSort?: ((columnId: string) => void) | undefined
}

/** The sticky head of a table: titles in caption size, a button where the column can be sorted. */
export function TableHead<Row>({ columns, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={classes(styles.head, styles[column.align ?? 'start'])}
            {...(column.sort === undefined ? {} : { 'aria-sort': column.sort })}
            {...(column.width === undefined ? {} : { style: { inlineSize: column.width } })}
          >
            <HeadContent column={column} onSort={onSort} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

type HeadContentProps<Row> = {
  readonly column: Column<Row>
  readonly onSort: ((columnId: string) => void) | undefined
}

function HeadContent<Row>({ column, onSort }: HeadContentProps<Row>) {
  if (column.isTitleHidden) return <span className="visually-hidden">{column.title}</span>
  if (column.sort === undefined) return column.title
  return (
    <button type="button" className={styles.sort} onClick={() => onSort?.(column.id)}>
      {column.title}
      {column.sort === 'ascending' ? <Icon shape={ChevronUp} size={12} /> : null}
      {column.sort === 'descending' ? <Icon shape={ChevronDown} size={12} /> : null}
    </button>
  )
}

import type { SaidTable } from '../../../shared/domain/progress/charts/chart-table'
import { classes } from '../classes'
import styles from './shown-table.module.css'

export type ShownTableProps = {
  readonly table: SaidTable
  /** Rows printed bold, by index. */
  readonly boldRows?: ReadonlySet<number> | undefined
  /** Off where a visible heading says the same. */
  readonly hasCaption?: boolean
}

/** The values behind a chart as a plain table: scrolls by itself, its numbers stand under each other. */
export function ShownTable({ table, boldRows, hasCaption = false }: ShownTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <figure aria-label={table.caption} className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <caption className={hasCaption ? styles.caption : 'visually-hidden'}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map(({ heading, isNumber }) => (
              <th className={classes(isNumber && styles.number)} key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity, the table is replaced as a whole
            <tr className={classes(boldRows?.has(index) && styles.bold)} key={index}>
              {row.map(({ text }, place) => (
                <td
                  className={classes(table.columns[place]?.isNumber && styles.number)}
                  key={table.columns[place]?.heading}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

import styles from './ghost-rows.module.css'

export type GhostRowsProps = {
  readonly columns: number
  readonly rows: number
}

/** Widths of the pale bars in percent, taken in turn: a list looks written by hand, not ruled. */
const WIDTHS = [58, 38, 66, 44, 30, 52]

/** Pale rows that show where a list will grow; hidden from screen readers. */
export function GhostRows({ columns, rows }: GhostRowsProps) {
  return (
    <tbody aria-hidden className={styles.ghosts}>
      {count(rows).map((row) => (
        <tr key={row} style={{ opacity: 1 - row / (rows + 1) }}>
          {count(columns).map((column) => (
            <td key={column}>
              <span
                className={styles.bar}
                style={{ inlineSize: `${WIDTHS[(row * 5 + column) % WIDTHS.length]}%` }}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}

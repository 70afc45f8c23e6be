import type { ReactNode } from 'react'
import styles from './two-line-row.module.css'

export type TwoLineRowProps = {
  /** A time or a mark before the words. */
  readonly start?: ReactNode
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** A state or a button at the end. */
  readonly end?: ReactNode
}

/** A row of 44 px for panels: name above, what about it below. Stands in a list. */
export function TwoLineRow({ start, title, detail, end }: TwoLineRowProps) {
  return (
    <li className={styles.row}>
      {start === undefined ? null : <span className={styles.start}>{start}</span>}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
      </span>
      {end === undefined ? null : <span className={styles.end}>{end}</span>}
    </li>
  )
}

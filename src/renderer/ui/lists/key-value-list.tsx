import type { ReactNode } from 'react'
import styles from './key-value-list.module.css'

/** A word and what it stands for. */
export type KeyValue = {
  readonly id: string
  readonly name: string
  readonly value: ReactNode
}

export type KeyValueListProps = { readonly entries: readonly KeyValue[] }

/** Facts in two columns, as in the inspector: e1RM – 128 kg. */
export function KeyValueList({ entries }: KeyValueListProps) {
  return (
    <dl className={styles.list}>
      {entries.map((entry) => (
        <div key={entry.id} className={styles.entry}>
          <dt className={styles.name}>{entry.name}</dt>
          <dd className={styles.value}>{entry.value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'
import styles from './profile.module.css'

type FactRowProps = {
  readonly name: string
  /** Said quietly behind the name: optional. */
  readonly note?: string
  readonly children: ReactNode
}

/** A fact with its name at the start and the control that changes it beside. */
export function FactRow({ name, note, children }: FactRowProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.factName}>
        {name}
        {note === undefined ? null : <span className="faint"> · {note}</span>}
      </dt>
      <dd className={styles.factValue}>{children}</dd>
    </div>
  )
}

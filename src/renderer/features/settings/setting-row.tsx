import type { ReactNode } from 'react'
import styles from './settings.module.css'

type SettingRowProps = {
  readonly name: string
  readonly note?: string
  readonly children: ReactNode
}

/** A setting: its name at the start, the control beside, a quiet sentence below. */
export function SettingRow({ name, note, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <dt className={styles.rowName}>{name}</dt>
      <dd className={styles.rowValue}>
        {children}
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
      </dd>
    </div>
  )
}

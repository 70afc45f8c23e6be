import styles from './lines.module.css'
import { Part } from './part'

/** Stands for week columns that are out of view. */
export function Spacer({ weeks }: { readonly weeks: number }) {
  if (weeks <= 0) return null
  return (
    <Part
      role="presentation"
      className={styles.spacer}
      style={{ width: `calc(var(--grid-week) * ${weeks})` }}
    />
  )
}

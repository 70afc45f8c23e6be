import styles from './lines.module.css'
import { Part } from './part'

/** Stands for week columns that are out of view; `width` in px. */
export function Spacer({ width }: { readonly width: number }) {
  if (width <= 0) return null
  return <Part role="presentation" className={styles.spacer} style={{ width }} />
}

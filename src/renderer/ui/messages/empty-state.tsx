import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export type EmptyStateProps = {
  /** What goes here. */
  readonly title: string
  /** How it comes here, in one or two sentences. */
  readonly children?: ReactNode
  /** The one primary act. */
  readonly action?: ReactNode
  /** A way to look at a sample first. */
  readonly sample?: ReactNode
}

/** What stands where nothing is yet: what goes here, how to begin; never a blank and no drawing. */
export function EmptyState({ title, children, action, sample }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {action === undefined && sample === undefined ? null : (
        <div className={styles.actions}>
          {action}
          {sample}
        </div>
      )}
    </div>
  )
}

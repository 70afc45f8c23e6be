import type { ReactNode } from 'react'
import { classes } from '../classes'
import styles from './page.module.css'

export type PageProps = {
  readonly header: ReactNode
  readonly children: ReactNode
  /** A line of sums or the like that stays in sight. */
  readonly footer?: ReactNode
  /** Without the padding of 24: for grids and tables that run from edge to edge. */
  readonly isFlush?: boolean
}

/** A page in the content region: header, a body that scrolls, perhaps a footer. */
export function Page({ header, children, footer, isFlush = false }: PageProps) {
  return (
    <div className={styles.page}>
      {header}
      <div className={classes(styles.body, isFlush && styles.flush)}>{children}</div>
      {footer}
    </div>
  )
}

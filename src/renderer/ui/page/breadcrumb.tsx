import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import styles from './breadcrumb.module.css'

/** A step on the way here; the last one is where we are and has no address. */
export type Crumb = { readonly text: string; readonly href?: string }

export type BreadcrumbProps = {
  readonly label: string
  readonly crumbs: readonly Crumb[]
  /** Makes the last step the page's main heading, where no larger title follows. */
  readonly isHeading?: boolean
  /** A chip or the like behind the last step. */
  readonly children?: ReactNode
}

/** The way here: Clients › Dana Cruz › Hip thrust block. */
export function Breadcrumb({ label, crumbs, isHeading = false, children }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ol className={styles.list}>
        {crumbs.map((crumb, index) => (
          <li key={crumb.href ?? crumb.text} className={styles.step}>
            {index > 0 ? <Icon shape={ChevronRight} size={14} className={styles.mark} /> : null}
            <Step crumb={crumb} isHeading={isHeading} />
          </li>
        ))}
      </ol>
      {children}
    </nav>
  )
}

function Step({ crumb, isHeading }: { readonly crumb: Crumb; readonly isHeading: boolean }) {
  if (crumb.href !== undefined) {
    return (
      <a href={crumb.href} className={styles.link}>
        {crumb.text}
      </a>
    )
  }
  const Here = isHeading ? 'h1' : 'span'
  return (
    <Here aria-current="page" className={styles.here}>
      {crumb.text}
    </Here>
  )
}

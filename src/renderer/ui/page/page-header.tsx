import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from './breadcrumb'
import styles from './page-header.module.css'

export type PageHeaderProps = {
  /** The way here; its last step is the heading when there is no title. */
  readonly crumbs?: readonly Crumb[]
  readonly crumbsLabel?: string
  /** A chip behind the last step, such as the version. */
  readonly crumbsAside?: ReactNode
  /** A text, or a text that is edited where it stands. */
  readonly title?: ReactNode
  /** One sentence that answers, with its figures. */
  readonly subtitle?: ReactNode
  /** Flags beside the title. */
  readonly flags?: ReactNode
  readonly actions?: ReactNode
  readonly tabs?: ReactNode
  /** What stands at the end of the tab row. */
  readonly tabsAside?: ReactNode
}

/** The head of a page: way and acts (48), title with its sentence, tabs (36). */
export function PageHeader(props: PageHeaderProps) {
  const { crumbs, crumbsLabel = '', crumbsAside, title, actions, tabs, tabsAside } = props
  return (
    <header className={styles.header}>
      {crumbs === undefined ? null : (
        <div className={styles.way}>
          <Breadcrumb label={crumbsLabel} crumbs={crumbs} isHeading={title === undefined}>
            {crumbsAside}
          </Breadcrumb>
          <div className={styles.actions}>{actions}</div>
        </div>
      )}
      {title === undefined ? null : <TitleRow {...props} title={title} />}
      {tabs === undefined ? null : (
        <div className={styles.tabs}>
          {tabs}
          {tabsAside === undefined ? null : <div className={styles.actions}>{tabsAside}</div>}
        </div>
      )}
    </header>
  )
}

function TitleRow(props: PageHeaderProps) {
  const { crumbs, title, subtitle, flags, actions } = props
  return (
    <div className={crumbs === undefined ? styles.titleRowAlone : styles.titleRow}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {subtitle === undefined ? null : <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {flags === undefined ? null : <div className={styles.flags}>{flags}</div>}
      {crumbs === undefined && actions !== undefined ? (
        <div className={styles.actions}>{actions}</div>
      ) : null}
    </div>
  )
}

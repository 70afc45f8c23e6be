import { type ReactNode, useRef } from 'react'
import styles from './app-frame.module.css'
import { RailContext } from './rail-context'
import { usePaneKeys } from './use-pane-keys'

export type AppFrameProps = {
  readonly rail: ReactNode
  /** A page: header, scrolling body, perhaps a footer. */
  readonly children: ReactNode
  /** Left out where there is none or it is hidden. */
  readonly inspector?: ReactNode
  readonly statusBar: ReactNode
  /** A banner along the top of the window. */
  readonly banner?: ReactNode
  readonly isRailCollapsed?: boolean
  /** Names of the regions for screen readers. */
  readonly words: {
    readonly rail: string
    readonly content: string
    readonly inspector: string
    readonly status: string
    /** The first control of the window: leads past the places to the page. */
    readonly skip: string
  }
}

/** The window: rail 220 (48) · content · inspector 320 over the status bar 24; F6 walks them. Knows no routes. */
export function AppFrame(props: AppFrameProps) {
  const { rail, children, inspector, statusBar, banner, isRailCollapsed = false, words } = props
  const frame = useRef<HTMLDivElement>(null)
  const enter = usePaneKeys(frame)
  return (
    <div ref={frame} className={styles.frame} data-rail={isRailCollapsed ? 'collapsed' : 'open'}>
      <button type="button" className={styles.skip} onClick={() => enter('content')}>
        {words.skip}
      </button>
      {banner === undefined ? null : <div className={styles.banner}>{banner}</div>}
      <RailContext value={isRailCollapsed}>
        <nav aria-label={words.rail} className={styles.rail} data-pane="rail" tabIndex={-1}>
          {rail}
        </nav>
      </RailContext>
      <main
        aria-label={words.content}
        className={styles.content}
        data-pane="content"
        id="content"
        tabIndex={-1}
      >
        {children}
      </main>
      {inspector === undefined ? null : (
        <aside
          aria-label={words.inspector}
          className={styles.inspector}
          data-pane="inspector"
          tabIndex={-1}
        >
          {inspector}
        </aside>
      )}
      <section aria-label={words.status} className={styles.status} data-pane="status" tabIndex={-1}>
        {statusBar}
      </section>
    </div>
  )
}

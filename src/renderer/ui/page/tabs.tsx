import { classes } from '../classes'
import { useKeyboard } from '../keys/keyboard'
import styles from './tabs.module.css'

/** A tab that is a link, with the figure of its key Mod+1 … Mod+6. */
export type Tab = {
  readonly id: string
  readonly text: string
  readonly href: string
  /** The figure before the word and in the key. */
  readonly digit?: number
}

export type TabsProps = {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly currentId: string
}

/** The tabs of a page: links with the figure of their key, the current one underlined. */
export function Tabs({ label, tabs, currentId }: TabsProps) {
  const keyboard = useKeyboard()
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.id} className={styles.item}>
            <a
              href={tab.href}
              className={classes(styles.tab, tab.id === currentId && styles.current)}
              {...(tab.id === currentId ? { 'aria-current': 'page' } : {})}
              {...(tab.digit === undefined
                ? {}
                : { 'aria-keyshortcuts': keyboard.aria(`Mod+${tab.digit}`) })}
            >
              {tab.digit === undefined ? null : (
                <span aria-hidden className={styles.digit}>
                  {tab.digit}
                </span>
              )}
              {tab.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

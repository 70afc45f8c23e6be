import { Search } from 'lucide-react'
import { type ReactNode, use } from 'react'
import { Button } from 'react-aria-components/Button'
import { Focusable } from 'react-aria-components/Focusable'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { KeyCap } from '../keys/key-cap'
import { useKeyboard } from '../keys/keyboard'
import { Tooltip } from '../overlays/tooltip'
import styles from './rail.module.css'
import { RailContext } from './rail-context'

export type RailProps = {
  /** Search, places, recent things. */
  readonly children: ReactNode
  /** What stands at the lower end: import, settings. */
  readonly end?: ReactNode
}

/** The column of places at the start of the window. */
export function Rail({ children, end }: RailProps) {
  return (
    <div className={classes(styles.rail, use(RailContext) && styles.collapsed)}>
      {children}
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </div>
  )
}

export type RailSearchProps = {
  readonly text: string
  readonly keys: string
  readonly onPress: () => void
}

/** Looks like a field, opens the palette. */
export function RailSearch({ text, keys, onPress }: RailSearchProps) {
  const isCollapsed = use(RailContext)
  const shortcut = { 'aria-keyshortcuts': useKeyboard().aria(keys) }
  return (
    <Tooltip text={text} keys={keys} placement="end" isDisabled={!isCollapsed}>
      <Button
        className={styles.search ?? ''}
        onPress={onPress}
        render={(native) => <button {...native} {...shortcut} />}
      >
        <Icon shape={Search} />
        <span className={styles.word}>{text}</span>
        <span className={styles.keys} aria-hidden>
          <KeyCap keys={keys} />
        </span>
      </Button>
    </Tooltip>
  )
}

export type RailSectionProps = { readonly title?: string; readonly children: ReactNode }

/** A list of places, with a quiet title such as “Recent clients”. */
export function RailSection({ title, children }: RailSectionProps) {
  return (
    <section className={styles.section}>
      {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
      <ul>{children}</ul>
    </section>
  )
}

export type RailItemProps = {
  readonly text: string
  readonly href: string
  readonly icon: IconShape
  readonly count?: number
  readonly keys?: string
  readonly isCurrent?: boolean
}

/** A place in the rail: a link of 28 px with icon, word and count; only icon and tooltip when collapsed. */
export function RailItem({ text, href, icon, count, keys, isCurrent = false }: RailItemProps) {
  const isCollapsed = use(RailContext)
  return (
    <li>
      <Tooltip text={text} keys={keys} placement="end" isDisabled={!isCollapsed}>
        <Focusable>
          <a
            href={href}
            className={classes(styles.item, isCurrent && styles.current)}
            {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon shape={icon} className={styles.icon} />
            <span className={styles.word}>{text}</span>
            {count === undefined ? null : <span className={styles.count}>{count}</span>}
          </a>
        </Focusable>
      </Tooltip>
    </li>
  )
}

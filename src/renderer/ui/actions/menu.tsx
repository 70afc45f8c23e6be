import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Separator } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { KeyCap } from '../keys/key-cap'
import popoverStyles from '../overlays/popover.module.css'
import styles from './menu.module.css'

/** One act in a menu; a `reason` disables it and says why. */
export type MenuAct = {
  readonly kind?: 'act'
  readonly id: string
  readonly text: string
  readonly icon?: IconShape | undefined
  readonly keys?: string | undefined
  readonly reason?: string | undefined
  readonly isDanger?: boolean
}

/** A line between groups of acts. */
export type MenuLine = { readonly kind: 'line'; readonly id: string }

export type MenuEntry = MenuAct | MenuLine

export type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly onAct: (id: string) => void
  readonly placement?: 'bottom start' | 'bottom end'
}

/** A menu at its button: rows of 28 px with icon, words and key; what cannot be done says why. */
export function Menu({ trigger, label, entries, onAct, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        className={classes(popoverStyles.popover, styles.popover)}
        offset={4}
        placement={placement}
      >
        <MenuList label={label} entries={entries} onAct={onAct} />
      </Popover>
    </MenuTrigger>
  )
}

/** The list inside a menu, on its own for a context menu that is opened elsewhere. */
export function MenuList({
  label,
  entries,
  onAct,
  isFocused = false,
}: Pick<MenuProps, 'label' | 'entries' | 'onAct'> & {
  /** Takes the focus to its first act when it opens. */
  readonly isFocused?: boolean
}) {
  return (
    <AriaMenu
      {...(isFocused ? { autoFocus: 'first' as const } : {})}
      aria-label={label}
      className={styles.menu ?? ''}
      onAction={(key) => onAct(String(key))}
    >
      {entries.map((entry) =>
        entry.kind === 'line' ? (
          <Separator key={entry.id} className={styles.line ?? ''} />
        ) : (
          <MenuRow key={entry.id} act={entry} />
        ),
      )}
    </AriaMenu>
  )
}

function MenuRow({ act }: { readonly act: MenuAct }) {
  return (
    <MenuItem
      id={act.id}
      textValue={act.text}
      isDisabled={act.reason !== undefined}
      className={classes(styles.row, act.isDanger && styles.danger)}
    >
      {act.icon ? (
        <Icon shape={act.icon} className={styles.icon} />
      ) : (
        <span className={styles.gap} />
      )}
      <span className={styles.word}>{act.text}</span>
      {act.reason === undefined ? null : <span className={styles.reason}>{act.reason}</span>}
      {act.keys === undefined || act.reason !== undefined ? null : (
        <KeyCap keys={act.keys} isPlain className={styles.keys} />
      )}
    </MenuItem>
  )
}

import { type ReactNode, useMemo } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { classes } from '../classes'
import popoverStyles from '../overlays/popover.module.css'
import { type MenuEntry, MenuList } from './menu'
import styles from './menu.module.css'

export type ContextMenuProps = {
  /** The part it was opened for. */
  readonly anchor: Element
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** Whether the menu closes with it is up to the caller: some acts ask on in its place. */
  readonly onAct: (id: string) => void
  readonly onClose: () => void
}

/** The menu of a part of the page, opened by that part itself; Esc or a click elsewhere closes it. */
export function ContextMenu({ anchor, label, entries, onAct, onClose }: ContextMenuProps) {
  return (
    <Floating anchor={anchor} label={label} onClose={onClose} className={styles.popover}>
      <MenuList label={label} entries={entries} onAct={onAct} isFocused />
    </Floating>
  )
}

export type AnchoredPanelProps = {
  readonly anchor: Element
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small form beside a part of the page, such as a name to type. */
export function AnchoredPanel({ anchor, label, onClose, children }: AnchoredPanelProps) {
  return (
    <Floating anchor={anchor} onClose={onClose}>
      <Dialog aria-label={label} className={popoverStyles.body ?? ''}>
        {children}
      </Dialog>
    </Floating>
  )
}

type FloatingProps = {
  readonly anchor: Element
  /** Needed where no dialog with a name of its own stands inside. */
  readonly label?: string
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

function Floating({ anchor, label, onClose, className, children }: FloatingProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor])
  return (
    <Popover
      {...(label === undefined ? {} : { 'aria-label': label })}
      isOpen
      className={classes(popoverStyles.popover, className)}
      offset={4}
      placement="bottom start"
      triggerRef={trigger}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      {children}
    </Popover>
  )
}

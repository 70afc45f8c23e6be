import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components/Popover'
import styles from './popover.module.css'

export type PopoverProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement
  /** What it is, for screen readers. */
  readonly label: string
  readonly placement?: AriaPopoverProps['placement']
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  /** Content, or a function of `close`. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small floating panel beside its button; Esc or a click elsewhere closes it and gives focus back. */
export function Popover({ trigger, label, placement, children, ...open }: PopoverProps) {
  return (
    <DialogTrigger {...open}>
      {trigger}
      <AriaPopover
        className={styles.popover ?? ''}
        offset={4}
        {...(placement === undefined ? {} : { placement })}
      >
        <Dialog aria-label={label} className={styles.body ?? ''}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}

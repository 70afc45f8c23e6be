import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the safe one first in reading order; the one that acts last. */
  readonly actions: ReactNode
  /** alert = something irreversible is asked; only then a click beside it does not close. */
  readonly kind?: 'sheet' | 'alert'
}

/** A modal dialog, only for the few acts that cannot be undone or need a sheet; Esc closes it. */
export function Dialog({ title, isOpen, onClose, children, actions, kind = 'sheet' }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isDismissable={kind === 'sheet'}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog
          className={styles.dialog ?? ''}
          role={kind === 'alert' ? 'alertdialog' : 'dialog'}
        >
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

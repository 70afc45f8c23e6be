import type { ReactNode, Ref } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { KeyCap } from '../keys/key-cap'
import { useKeyboard } from '../keys/keyboard'
import styles from './button.module.css'

/** primary = the one main act of a screen, plain = beside it, quiet = in toolbars, danger = ends something, link = in a message. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger' | 'link'

type Passed = Pick<
  AriaButtonProps,
  | 'onPress'
  | 'isDisabled'
  | 'autoFocus'
  | 'type'
  | 'id'
  | 'slot'
  | 'form'
  | 'excludeFromTabOrder'
  | 'preventFocusOnPress'
  | 'aria-label'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-haspopup'
  | 'aria-pressed'
>

export type ButtonProps = Passed & {
  readonly kind?: ButtonKind
  readonly size?: 'default' | 'small'
  readonly icon?: IconShape | undefined
  /** The chord that does the same, shown at the end: `Mod+P`. */
  readonly keys?: string | undefined
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button of 28 px (24 small) that shows its key and tells it to screen readers. */
export function Button(props: ButtonProps) {
  const {
    kind = 'plain',
    size = 'default',
    icon,
    keys,
    children,
    className,
    ref,
    ...passed
  } = props
  const keyboard = useKeyboard()
  const shortcut = keys === undefined ? {} : { 'aria-keyshortcuts': keyboard.aria(keys) }
  return (
    <AriaButton
      {...passed}
      {...(ref === undefined ? {} : { ref })}
      className={classes(styles.button, styles[kind], size === 'small' && styles.small, className)}
      render={(native) => <button {...native} {...shortcut} />}
    >
      {icon ? <Icon shape={icon} className={styles.icon} /> : null}
      <span className={styles.word}>{children}</span>
      {keys === undefined ? null : (
        <span aria-hidden>
          <KeyCap keys={keys} isPlain className={styles.keys} />
        </span>
      )}
    </AriaButton>
  )
}

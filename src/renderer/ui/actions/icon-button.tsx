import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { useKeyboard } from '../keys/keyboard'
import { Tooltip } from '../overlays/tooltip'
import buttonStyles from './button.module.css'
import styles from './icon-button.module.css'

type Passed = Pick<
  AriaButtonProps,
  | 'onPress'
  | 'isDisabled'
  | 'autoFocus'
  | 'id'
  | 'slot'
  | 'excludeFromTabOrder'
  | 'aria-expanded'
  | 'aria-haspopup'
>

export type IconButtonProps = Passed & {
  readonly icon: IconShape
  /** The name: read by screen readers and shown in the tooltip. */
  readonly label: string
  readonly keys?: string | undefined
  readonly kind?: 'plain' | 'quiet'
  readonly size?: 'default' | 'small'
  /** For a button that stays pressed, such as “Show inspector”. */
  readonly isPressed?: boolean | undefined
  readonly className?: string | undefined
}

/** A square button that shows only an icon; its name and key stand in the tooltip. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    keys,
    kind = 'quiet',
    size = 'default',
    isPressed,
    className,
    ...passed
  } = props
  const keyboard = useKeyboard()
  const shortcut = keys === undefined ? {} : { 'aria-keyshortcuts': keyboard.aria(keys) }
  const pressed = isPressed === undefined ? {} : { 'aria-pressed': isPressed }
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...passed}
        {...pressed}
        aria-label={label}
        className={classes(
          buttonStyles.button,
          buttonStyles[kind],
          styles.square,
          size === 'small' && styles.small,
          className,
        )}
        render={(native) => <button {...native} {...shortcut} />}
      >
        <Icon shape={icon} />
      </AriaButton>
    </Tooltip>
  )
}

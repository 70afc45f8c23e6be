import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { KeyCap } from '../keys/key-cap'
import { useKeyboard } from '../keys/keyboard'
import styles from './choice-card.module.css'

export type ChoiceCardProps = {
  readonly icon: IconShape
  readonly title: string
  readonly text: string
  readonly keys?: string
  /** The one that Enter takes; tinted. */
  readonly isMain?: boolean
  readonly autoFocus?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** A large button with its explanation, for the few places where a way is chosen: first run, import. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { icon, title, text, keys, isMain = false, autoFocus = false, isDisabled = false } = props
  const keyboard = useKeyboard()
  const shortcut = keys === undefined ? {} : { 'aria-keyshortcuts': keyboard.aria(keys) }
  return (
    <Button
      autoFocus={autoFocus}
      className={classes(styles.card, isMain && styles.main)}
      isDisabled={isDisabled}
      onPress={props.onPress}
      {...(props.ref === undefined ? {} : { ref: props.ref })}
      render={(native) => <button {...native} {...shortcut} />}
    >
      <Icon shape={icon} size={20} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.text}>{text}</span>
      </span>
      {keys === undefined ? null : (
        <span aria-hidden>
          <KeyCap keys={keys} />
        </span>
      )}
    </Button>
  )
}

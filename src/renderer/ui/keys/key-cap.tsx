import { memo } from 'react'
import { classes } from '../classes'
import styles from './key-cap.module.css'
import { useKeyboard } from './keyboard'

export type KeyCapProps = {
  /** A chord as in the command registry: `Mod+Shift+P`, `Alt+ArrowUp`, `F1`. */
  readonly keys: string
  /** Without the box, for buttons and menus. */
  readonly isPlain?: boolean
  readonly className?: string | undefined
}

/** Shows a key or a chord in the words of the keyboard in use: `Ctrl P`, or `⌘P` on a Mac. */
export const KeyCap = memo(function DrawnKeyCap({ keys, isPlain = false, className }: KeyCapProps) {
  const keyboard = useKeyboard()
  return (
    <kbd className={classes(isPlain ? styles.plain : styles.cap, className)}>
      {keyboard.print(keys)}
    </kbd>
  )
})

import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { KeyCap } from '../keys/key-cap'
import type { Tone } from '../messages/tone'
import toneStyles from '../messages/tone.module.css'
import styles from './status-bar.module.css'

export type StatusBarProps = {
  /** Saved state, copy, sums of the selection. */
  readonly start: ReactNode
  /** Undo, unit, zoom, keys. */
  readonly end: ReactNode
}

/** The line of 24 px at the foot of the window. */
export function StatusBar({ start, end }: StatusBarProps) {
  return (
    <div className={styles.bar}>
      <div className={classes(styles.side, styles.start)}>{start}</div>
      <div className={styles.side}>{end}</div>
    </div>
  )
}

export type StatusItemProps = {
  readonly text: string
  readonly icon?: IconShape
  readonly tone?: Tone
  readonly keys?: string
  /** Makes it a button. */
  readonly onPress?: () => void
  /** Announces its changes politely: “Saved 14:02”. */
  readonly isLive?: boolean
}

/** One statement in the status bar; a button where it can be acted on. */
export function StatusItem({
  text,
  icon,
  tone = 'neutral',
  keys,
  onPress,
  isLive = false,
}: StatusItemProps) {
  const look = classes(
    toneStyles[tone],
    styles.item,
    (tone === 'danger' || tone === 'warn') && styles.waiting,
  )
  const content = (
    <>
      {icon ? <Icon shape={icon} size={14} className={styles.icon} /> : null}
      <span className={styles.text}>{text}</span>
      {keys === undefined ? null : <KeyCap keys={keys} isPlain />}
    </>
  )
  if (onPress) {
    return (
      <button type="button" className={classes(look, styles.button)} onClick={onPress}>
        {content}
      </button>
    )
  }
  return (
    <span className={look} {...(isLive ? { role: 'status' } : {})}>
      {content}
    </span>
  )
}

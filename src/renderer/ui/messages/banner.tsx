import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import styles from './banner.module.css'
import { type Tone, toneIcon } from './tone'
import toneStyles from './tone.module.css'

export type BannerProps = {
  readonly tone?: Tone
  readonly icon?: IconShape
  /** What happened. */
  readonly title: string
  /** What is safe and what to do. */
  readonly children?: ReactNode
  /** Buttons; the one to press is primary. */
  readonly actions?: ReactNode
  /** card stands in the content; strip runs along the top of the window. */
  readonly kind?: 'card' | 'strip'
}

/** A state that stays until it is over: disk full, sample studio. Never covers the work. */
export function Banner({
  tone = 'accent',
  icon,
  title,
  children,
  actions,
  kind = 'card',
}: BannerProps) {
  const shape = icon ?? toneIcon(tone)
  return (
    <div
      className={classes(toneStyles[tone], styles.banner, styles[kind])}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      {shape ? <Icon shape={shape} className={styles.icon} /> : null}
      <div className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        {children === undefined ? null : <span className={styles.text}>{children}</span>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

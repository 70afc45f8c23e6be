import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import styles from './chip.module.css'
import { type Tone, toneIcon } from './tone'
import toneStyles from './tone.module.css'

export type ChipProps = {
  readonly tone?: Tone
  /** Another shape than the one of the tone. */
  readonly icon?: IconShape
  readonly children: ReactNode
}

/** A flag, tag or state of 20 px: always a word, and a shape as soon as it means something. */
export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  const shape = icon ?? (tone === 'accent' ? undefined : toneIcon(tone))
  return (
    <span className={classes(toneStyles[tone], styles.chip, tone === 'accent' && styles.accent)}>
      {shape ? <Icon shape={shape} size={14} /> : null}
      {children}
    </span>
  )
}

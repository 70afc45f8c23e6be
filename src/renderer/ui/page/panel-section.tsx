import { type ReactNode, useId } from 'react'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import { type Tone, toneIcon } from '../messages/tone'
import toneStyles from '../messages/tone.module.css'
import styles from './panel-section.module.css'

export type PanelSectionProps = {
  readonly title: string
  readonly count?: number
  /** Said at the end of the heading. */
  readonly aside?: ReactNode
  /** warn and danger tint the section: a decision is waiting. */
  readonly tone?: Tone
  readonly icon?: IconShape
  /** list = rows from edge to edge below a lined heading; text = everything with padding. */
  readonly kind?: 'text' | 'list'
  readonly children?: ReactNode
}

/** A part of the inspector with its heading; lines divide it from the next. */
export function PanelSection(props: PanelSectionProps) {
  const { title, count, aside, tone = 'neutral', kind = 'text', children } = props
  const shape = props.icon ?? toneIcon(tone)
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={classes(
        toneStyles[tone],
        styles.section,
        kind === 'list' && styles.list,
        tone !== 'neutral' && styles.tinted,
      )}
    >
      <div className={styles.heading}>
        {shape ? <Icon shape={shape} className={styles.icon} /> : null}
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}

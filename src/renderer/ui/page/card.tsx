import { type ReactNode, useId } from 'react'
import styles from './card.module.css'

export type CardProps = {
  readonly title: string
  /** Said quietly behind the title. */
  readonly note?: ReactNode
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** A bordered block of the content with its heading. */
export function Card({ title, note, aside, children }: CardProps) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}

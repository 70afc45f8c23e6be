import type { ReactNode } from 'react'
import { classes } from '../../../ui/classes'
import styles from './section.module.css'

type SectionProps = {
  /** Where `?section=` of an address leads. */
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly isBoxed?: boolean
  readonly children: ReactNode
}

/** A part of an exercise's page that an answer can point at. */
export function Section({ id, title, note, isBoxed = false, children }: SectionProps) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className={classes(styles.section, isBoxed && styles.boxed)}
      id={`section-${id}`}
      tabIndex={-1}
    >
      <h2 className={styles.title} id={`${id}-title`}>
        {title}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </h2>
      {children}
    </section>
  )
}

/** Lines one below the other; numbered where their order counts. */
export function Lines(props: { readonly lines: readonly string[]; readonly isNumbered?: boolean }) {
  const List = props.isNumbered ? 'ol' : 'ul'
  return (
    <List className={props.isNumbered ? styles.numbered : styles.lines}>
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}

import type { ReactNode } from 'react'
import { EXERCISE } from '../model/grid-model'
import { keyOf } from '../model/sheet'
import cellStyles from './cell.module.css'
import { CellField } from './cell-field'
import { ACTIVE, cellFlags, EDITING } from './cell-flags'
import { useEngine, useGrid } from './engine-context'
import styles from './lines.module.css'
import { Part } from './part'

type AddLineProps = { readonly line: string; readonly words: string; readonly hint?: ReactNode }

/** The line where a row or a band is typed; a refused text stays on it. */
export function AddLine({ line, words, hint }: AddLineProps) {
  const place = { line, column: EXERCISE }
  const flags = useGrid((engine) => cellFlags(engine, line, EXERCISE))
  const kept = useGrid((engine) => engine.state().kept.get(keyOf(place)))
  const { weeks, trailing } = useEngine().props()
  const { problem } = kept ?? {}
  return (
    <Part role="presentation" className={styles.stuck}>
      <Part role="presentation" className={styles.addGap} />
      <Part
        role="gridcell"
        className={`${cellStyles.cell} ${styles.add}`}
        aria-colindex={3}
        aria-colspan={1 + weeks.length + trailing.length}
        aria-selected={(flags & ACTIVE) !== 0}
        data-column={EXERCISE}
        data-kind="add"
        data-active={(flags & ACTIVE) !== 0 || undefined}
        data-editing={(flags & EDITING) !== 0 || undefined}
      >
        <svg className={styles.plus} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
        <span className={kept ? cellStyles.text : styles.addWords}>{kept?.text ?? words}</span>
        {kept ? null : hint}
        {problem === undefined ? null : <span className={styles.problem}>{problem}</span>}
        {flags & ACTIVE ? <CellField place={place} /> : null}
      </Part>
    </Part>
  )
}

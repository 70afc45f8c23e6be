import { memo } from 'react'
import type { GridColumn } from '../model/columns'
import type { GridCell } from '../model/grid-model'
import styles from './cell.module.css'
import { CellContent } from './cell-content'
import { CellField } from './cell-field'
import { ACTIVE, cellFlags, EDITING, LIT, SELECTED } from './cell-flags'
import { useEngine, useGrid } from './engine-context'
import { Part } from './part'

/** What a cell is drawn from. */
export type CellProps = {
  readonly line: string
  readonly column: GridColumn
  /** Position among all columns, for assistive technology. */
  readonly colIndex: number
  readonly cell: GridCell
  /** The state of its week: `current` or `deload`. */
  readonly week?: 'current' | 'deload' | undefined
  /** Width in px of a week column with one of its own. */
  readonly width?: number | undefined
}

/** One cell of a row. It redraws when its own content or its own part of the state changes, and never else. */
export const Cell = memo(function Cell(props: CellProps) {
  const { line, column, colIndex, cell, week } = props
  const flags = useGrid((engine) => cellFlags(engine, line, column.id))
  const trailing = useEngine().props().trailing[column.index]
  const width = column.kind === 'trailing' ? trailing?.width : props.width
  const isReadOnly = column.kind === 'trailing' || cell.isReadOnly === true
  return (
    <Part
      role={column.kind === 'exercise' ? 'rowheader' : 'gridcell'}
      className={styles.cell}
      aria-colindex={colIndex}
      aria-selected={(flags & (ACTIVE | SELECTED)) !== 0}
      aria-readonly={isReadOnly || undefined}
      style={width === undefined ? undefined : { width }}
      data-column={column.id}
      data-kind={column.kind}
      data-week={week}
      data-active={(flags & ACTIVE) !== 0 || undefined}
      data-lit={(flags & LIT) !== 0 || undefined}
      data-selected={(flags & SELECTED) !== 0 || undefined}
      data-editing={(flags & EDITING) !== 0 || undefined}
    >
      <CellContent cell={cell} place={{ line, column: column.id }} />
      {flags & ACTIVE ? <CellField place={{ line, column: column.id }} /> : null}
    </Part>
  )
})

import { memo } from 'react'
import type { GridEngine } from '../editing/engine'
import type { GridColumn } from '../model/columns'
import { EXERCISE } from '../model/grid-model'
import { CellField } from './cell-field'
import { ACTIVE, cellFlags, SELECTED } from './cell-flags'
import { useEngine, useGrid } from './engine-context'
import styles from './head.module.css'
import { Part } from './part'
import { Spacer } from './spacer'
import type { WeekRange } from './week-range'

type GridHeadProps = { readonly columns: readonly GridColumn[]; readonly range: WeekRange }

/** The column heads; they stay at the top, and week heads can be walked to. */
export const GridHead = memo(function GridHead({ columns, range }: GridHeadProps) {
  const engine = useEngine()
  const { words, trailing } = useGrid((grid) => grid.props())
  const weeks = columns.filter(({ kind }) => kind === 'week')
  return (
    <Part role="rowgroup" className={styles.heads}>
      <Part role="row" aria-rowindex={1} className={styles.row} data-line="head">
        <Part role="presentation" className={styles.frozen}>
          <Part
            role="columnheader"
            aria-colindex={1}
            aria-label={words.handles}
            className={styles.gutter}
          />
          <Part
            role="columnheader"
            aria-colindex={2}
            aria-label={words.label}
            className={styles.label}
          />
          <Part
            role="columnheader"
            aria-colindex={3}
            className={styles.exercise}
            data-head={EXERCISE}
          >
            {words.exercise}
          </Part>
        </Part>
        <Spacer weeks={range.from} />
        {weeks.slice(range.from, range.to).map((column) => (
          <WeekHead key={column.id} column={column} colIndex={colIndexOf(engine, column)} />
        ))}
        <Spacer weeks={weeks.length - range.to} />
        {trailing.map((column) => (
          <Part
            key={column.id}
            role="columnheader"
            aria-colindex={colIndexOf(engine, column)}
            className={styles.trailing}
            style={{ width: column.width }}
          >
            <span>{column.title}</span>
            <span>{column.subtitle}</span>
          </Part>
        ))}
      </Part>
    </Part>
  )
})

type WeekHeadProps = { readonly column: GridColumn; readonly colIndex: number }

function WeekHead({ column, colIndex }: WeekHeadProps) {
  const engine = useEngine()
  const isHere = useGrid((grid) => grid.state().active?.column === column.id)
  const flags = useGrid((grid) => cellFlags(grid, 'head', column.id))
  const week = engine.props().weeks[column.index]
  if (!week) return null
  return (
    <Part
      role="columnheader"
      aria-colindex={colIndex}
      aria-selected={(flags & SELECTED) !== 0}
      className={styles.week}
      data-column={column.id}
      data-here={isHere || undefined}
      data-active={(flags & ACTIVE) !== 0 || undefined}
      data-selected={(flags & SELECTED) !== 0 || undefined}
      data-current={week.isCurrent || undefined}
    >
      <span className={styles.title}>{week.title}</span>
      <span className={styles.subtitle}>{week.subtitle}</span>
      {flags & ACTIVE ? <CellField place={{ line: 'head', column: column.id }} /> : null}
    </Part>
  )
}

function colIndexOf(engine: GridEngine, { id }: { readonly id: string }): number {
  return (engine.sheet().columnAt.get(id) ?? 0) + 2
}

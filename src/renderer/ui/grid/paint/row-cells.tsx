import { memo, useDeferredValue } from 'react'
import type { BracketPart } from '../model/brackets'
import { type GridColumn, WEEK_WIDTH, widthOfWeeks } from '../model/columns'
import { EXERCISE, type GridRow, LABEL, saidIn, type WeekColumn } from '../model/grid-model'
import { rowLine } from '../model/lines'
import { cellIn } from '../model/sheet'
import { Cell } from './cell'
import { useEngine, useGrid } from './engine-context'
import { Handle } from './handle'
import styles from './lines.module.css'
import { Part } from './part'
import { Spacer } from './spacer'
import type { WeekRange } from './week-range'

/** What a row is drawn from; it redraws when one of these changes identity. */
export type RowCellsProps = {
  readonly row: GridRow
  readonly columns: readonly GridColumn[]
  readonly weeks: readonly WeekColumn[]
  readonly range: WeekRange
  readonly bracket: BracketPart | undefined
}

/** The cells of a row: the frozen part, the weeks in view, and the columns behind them. */
export const RowCells = memo(function RowCells(props: RowCellsProps) {
  const { row, columns, weeks, range, bracket } = props
  const line = rowLine(row.id)
  const { closeWeeks } = useEngine().page
  // Many new rows at once, as after a paste, stand in view first and out of it a moment later.
  const late = useDeferredValue(range, closeWeeks ?? range)
  const shown = useRangeWithActive(line, columns, late)
  const words = useGrid((engine) => engine.props().words)
  const usual = useGrid((engine) => engine.props().weekWidth ?? WEEK_WIDTH)
  const weekColumns = columns.filter(({ kind }) => kind === 'week')
  const draw = (column: GridColumn) => {
    const week = column.kind === 'week' ? weeks[column.index] : undefined
    const tint = week?.isDeload ? 'deload' : week?.isCurrent ? 'current' : undefined
    const colIndex = columns.indexOf(column) + 2
    return (
      <Cell
        key={column.id}
        {...{ line, column, colIndex, week: tint, width: week?.width }}
        cell={cellIn(row, column)}
      />
    )
  }
  return (
    <>
      <Part role="presentation" className={styles.frozen}>
        <Handle name={words.rowMenu(saidIn(row.exercise))} bracket={bracket} />
        {columns.filter(({ id }) => id === LABEL || id === EXERCISE).map(draw)}
      </Part>
      <Spacer width={widthOfWeeks(weeks, { from: 0, to: shown.from }, usual)} />
      {weekColumns.slice(shown.from, shown.to).map(draw)}
      <Spacer width={widthOfWeeks(weeks, { from: shown.to, to: weeks.length }, usual)} />
      {columns.filter(({ kind }) => kind === 'trailing').map(draw)}
    </>
  )
})

/** The weeks in view, and in the active row also those up to the active cell, so that it keeps the focus. */
function useRangeWithActive(
  line: string,
  columns: readonly GridColumn[],
  range: WeekRange,
): WeekRange {
  const active = useGrid((engine) => {
    const place = engine.state().active
    return place?.line === line ? place.column : null
  })
  const column = active === null ? undefined : columns.find(({ id }) => id === active)
  if (column?.kind !== 'week') return range
  return { from: Math.min(range.from, column.index), to: Math.max(range.to, column.index + 1) }
}

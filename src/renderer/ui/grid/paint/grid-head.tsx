import { memo } from 'react'
import { WEEK_WIDTH, widthOfWeeks } from '../model/columns'
import type { TrailingColumn, WeekColumn } from '../model/grid-model'
import { useGrid } from './engine-context'
import gridStyles from './grid.module.css'
import styles from './head.module.css'
import { Part } from './part'
import { Spacer } from './spacer'
import { WeekHead } from './week-head'
import type { WeekRange } from './week-range'

/** Gutter, label and exercise stand before the weeks; positions count from 1. */
const FIRST_WEEK = 4

type GridHeadProps = {
  readonly weeks: readonly WeekColumn[]
  readonly trailing: readonly TrailingColumn[]
  readonly range: WeekRange
}

/** The column heads; they stay at the top, and week heads can be walked to. */
export const GridHead = memo(function GridHead({ weeks, trailing, range }: GridHeadProps) {
  const usual = useGrid((engine) => engine.props().weekWidth ?? WEEK_WIDTH)
  return (
    <Part role="rowgroup" className={styles.heads}>
      <Part role="row" aria-rowindex={1} className={styles.row} data-line="head">
        <FrozenHeads />
        <Spacer width={widthOfWeeks(weeks, { from: 0, to: range.from }, usual)} />
        {weeks.slice(range.from, range.to).map((week, at) => (
          <WeekHead key={week.id} week={week} colIndex={FIRST_WEEK + range.from + at} />
        ))}
        <Spacer width={widthOfWeeks(weeks, { from: range.to, to: weeks.length }, usual)} />
        {trailing.map((column, at) => (
          <Part
            key={column.id}
            role="columnheader"
            aria-colindex={FIRST_WEEK + weeks.length + at}
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

function FrozenHeads() {
  const words = useGrid((engine) => engine.props().words)
  const head = (colIndex: number, name: string, className: string | undefined) => (
    <Part role="columnheader" aria-colindex={colIndex} className={className}>
      <span className={gridStyles.unseen}>{name}</span>
    </Part>
  )
  return (
    <Part role="presentation" className={styles.frozen}>
      {head(1, words.handles, styles.gutter)}
      {head(2, words.label, styles.label)}
      <Part role="columnheader" aria-colindex={3} className={styles.exercise}>
        {words.exercise}
      </Part>
    </Part>
  )
}

import type { WeekColumn } from '../model/grid-model'
import { CellField } from './cell-field'
import { ACTIVE, cellFlags, SELECTED } from './cell-flags'
import { useGrid } from './engine-context'
import styles from './head.module.css'
import { Part } from './part'

type WeekHeadProps = { readonly week: WeekColumn; readonly colIndex: number }

/** The head of a week: tinted while the active cell is in it; arrows reach it, and there it can be moved. */
export function WeekHead({ week, colIndex }: WeekHeadProps) {
  const isHere = useGrid((engine) => engine.state().active?.column === week.id)
  const flags = useGrid((engine) => cellFlags(engine, 'head', week.id))
  const drop = useGrid((engine) => {
    const over = engine.state().weekDrop
    return over?.column === week.id ? over.edge : undefined
  })
  const canMove = useGrid((engine) => engine.props().onDropWeek !== undefined)
  return (
    <Part
      role="columnheader"
      aria-colindex={colIndex}
      aria-selected={(flags & SELECTED) !== 0}
      className={styles.week}
      style={week.width === undefined ? undefined : { width: week.width }}
      data-column={week.id}
      data-movable={canMove || undefined}
      data-here={isHere || undefined}
      data-active={(flags & ACTIVE) !== 0 || undefined}
      data-selected={(flags & SELECTED) !== 0 || undefined}
      data-current={week.isCurrent || undefined}
      data-deload={week.isDeload || undefined}
    >
      <span className={styles.title}>{week.title}</span>
      <span className={styles.subtitle}>{week.subtitle}</span>
      {drop === undefined ? null : <span className={styles.drop} data-edge={drop} />}
      {flags & ACTIVE ? <CellField place={{ line: 'head', column: week.id }} /> : null}
    </Part>
  )
}

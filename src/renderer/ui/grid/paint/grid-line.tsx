import { memo } from 'react'
import type { BracketPart } from '../model/brackets'
import type { GridColumn } from '../model/columns'
import type { WeekColumn } from '../model/grid-model'
import { AddLine } from './add-line'
import { BandHeading } from './band-heading'
import type { BodyLine } from './body-lines'
import { EchoLine } from './echo-line'
import { useGrid } from './engine-context'
import styles from './lines.module.css'
import { Part } from './part'
import { RowCells } from './row-cells'
import type { WeekRange } from './week-range'

/** What a line is drawn from; single values, so that it is drawn again only when one of them changes. */
export type GridLineProps = Omit<BodyLine, 'key'> & {
  readonly id: string
  readonly columns: readonly GridColumn[]
  readonly weeks: readonly WeekColumn[]
  readonly range: WeekRange
  readonly bracket: BracketPart | undefined
  readonly isLastOfBand: boolean
}

/** Puts a line at its height; only this frame moves when lines open above it. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { id, line, top, height, index, columns, weeks, range, bracket, isLastOfBand } = props
  const isActive = useGrid((engine) => engine.state().active?.line === id)
  const drop = useGrid((engine) => {
    const over = engine.state().drop
    return over?.line === id ? over.edge : undefined
  })
  return (
    <Part
      role="row"
      className={styles.line}
      style={{ transform: `translateY(${top}px)`, height }}
      aria-rowindex={line ? index + 1 : undefined}
      data-line={line?.id}
      data-kind={line?.kind ?? 'echo'}
      data-active={isActive || undefined}
      data-last={isLastOfBand || undefined}
      data-drop={drop}
    >
      {line?.kind === 'row' ? (
        <RowCells row={line.row} {...{ columns, weeks, range, bracket }} />
      ) : (
        <OtherLine line={line} />
      )}
    </Part>
  )
})

function OtherLine({ line }: Pick<BodyLine, 'line'>) {
  const words = useGrid((engine) => engine.props().words)
  const addBandHint = useGrid((engine) => engine.props().addBandHint)
  switch (line?.kind) {
    case 'band':
      return <BandHeading band={line.band} />
    case 'add':
      return <AddLine line={line.id} words={words.addRow} />
    case 'add-band':
      return <AddLine line={line.id} words={words.addBand} hint={addBandHint} />
    default:
      return <EchoLine />
  }
}

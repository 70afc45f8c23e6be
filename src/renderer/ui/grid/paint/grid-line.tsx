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

/** What a line is drawn from. */
export type GridLineProps = {
  readonly body: BodyLine
  readonly columns: readonly GridColumn[]
  readonly weeks: readonly WeekColumn[]
  readonly range: WeekRange
  readonly brackets: ReadonlyMap<string, BracketPart>
  readonly isLastOfBand: boolean
}

/** Puts a line at its height; only this frame moves when lines open above it. */
export function GridLine(props: GridLineProps) {
  const { body, columns, weeks, range, brackets, isLastOfBand } = props
  const { line, key } = body
  const isActive = useGrid((engine) => engine.state().active?.line === key)
  const drop = useGrid((engine) => {
    const over = engine.state().drop
    return over?.line === key ? over.edge : undefined
  })
  return (
    <Part
      role="row"
      className={styles.line}
      style={{ transform: `translateY(${body.top}px)`, height: body.height }}
      aria-rowindex={line ? body.index + 1 : undefined}
      data-line={line?.id}
      data-kind={line?.kind ?? 'echo'}
      data-active={isActive || undefined}
      data-last={isLastOfBand || undefined}
      data-drop={drop}
    >
      {line?.kind === 'row' ? (
        <RowCells
          row={line.row}
          bracket={brackets.get(line.row.id)}
          {...{ columns, weeks, range }}
        />
      ) : (
        <OtherLine line={line} />
      )}
    </Part>
  )
}

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

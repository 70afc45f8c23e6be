import { memo } from 'react'
import type { BracketPart } from '../model/brackets'
import type { GridColumn } from '../model/columns'
import { AddLine } from './add-line'
import { BandHeading } from './band-heading'
import type { BodyLine } from './body-lines'
import { EchoLine } from './echo-line'
import { useEngine, useGrid } from './engine-context'
import styles from './lines.module.css'
import { Part } from './part'
import { RowCells } from './row-cells'
import type { WeekRange } from './week-range'

/** What a line is drawn from. */
export type GridLineProps = {
  readonly body: BodyLine
  readonly columns: readonly GridColumn[]
  readonly range: WeekRange
  readonly brackets: ReadonlyMap<string, BracketPart>
  readonly isLastOfBand: boolean
}

/** Puts a line at its height; only this frame moves when lines open above it. */
export function GridLine({ body, columns, range, brackets, isLastOfBand }: GridLineProps) {
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
      style={{ top: body.top, height: body.height }}
      aria-rowindex={line ? body.index + 1 : undefined}
      data-line={line?.id}
      data-kind={line?.kind ?? 'echo'}
      data-active={isActive || undefined}
      data-last={isLastOfBand || undefined}
      data-drop={drop}
    >
      {line?.kind === 'row' ? (
        <RowCells row={line.row} bracket={brackets.get(line.row.id)} {...{ columns, range }} />
      ) : (
        <OtherLine body={body} />
      )}
    </Part>
  )
}

const OtherLine = memo(function OtherLine({ body }: { readonly body: BodyLine }) {
  const { words, addBandHint } = useEngine().props()
  switch (body.line?.kind) {
    case 'band':
      return <BandHeading band={body.line.band} />
    case 'add':
      return <AddLine line={body.line.id} words={words.addRow} />
    case 'add-band':
      return <AddLine line={body.line.id} words={words.addBand} hint={addBandHint} />
    default:
      return <EchoLine />
  }
})

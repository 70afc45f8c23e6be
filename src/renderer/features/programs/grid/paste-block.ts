import { spreadBlock } from '../../../ui/grid/blocks/spread-block'
import type { TextBlock } from '../../../ui/grid/blocks/tab-text'
import type { PasteTarget } from '../../../ui/grid/grid-props'
import type { ScreenStore } from '../screen-state'
import { pastedRows } from './plan-paste'
import { weekOfColumn } from './week-columns'
import { addPastedRows, type Writing, writeCells } from './write-cells'

type Pasting = {
  readonly block: TextBlock
  readonly target: PasteTarget
  readonly store: ScreenStore
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

/** Writes a pasted block: cells over the rows, new rows behind them. */
export async function pasteBlock(
  writing: Writing,
  { block, target, store, say }: Pasting,
): Promise<void> {
  const { at, sheet, selection } = target
  const weeks = writing.sheet.program.weeks.length
  const isNewRows = at.rowId === null
  const spread = isNewRows
    ? { cells: [], overflow: block, unplaced: [] }
    : spreadBlock(sheet, selection, block)
  const isNamed = isNewRows || weekOfColumn(at.column) === undefined
  const rows = isNamed ? pastedRows(spread.overflow, weeks) : []
  const written = await writeCells(
    writing,
    spread.cells.filter(({ text }) => text !== ''),
    'paste',
  )
  const added =
    written.ok && at.bandId !== null ? await addPastedRows(writing, at.bandId, rows) : written
  const left =
    spread.unplaced.length + (isNamed ? 0 : spread.overflow.flat().filter(Boolean).length)
  const parts = added.ok
    ? [
        spread.cells.length > 0 && say('programs.pasted', { count: spread.cells.length }),
        rows.length > 0 && say('programs.pastedRows', { count: rows.length }),
        left > 0 && say('programs.pastedLeft', { count: left }),
      ]
    : [added.error]
  store.set({ notice: parts.filter(Boolean).join(' · ') })
}

import type { GridColumn } from './columns'
import { EMPTY_CELL, type GridBand, type GridCell, type GridRow } from './grid-model'
import { rowLine } from './lines'
import { cellIn, keyOf, type Place } from './sheet'

/**
 * A typed text that the model does not show yet: handed out and unanswered, taken, refused, or
 * half-typed before the window went away. It stands in its cell until the model has caught up.
 */
export type KeptText = {
  readonly place: Place
  readonly text: string
  readonly state: 'saving' | 'saved' | 'refused' | 'draft'
  /** Why it was refused or what it waits for, as a sentence. */
  readonly problem?: string
  /** What the cell said when the text was typed. */
  readonly base: string
  /** The batch it was handed out with; a later batch owns the cell. */
  readonly batch: number
}

/** Kept texts by {@link keyOf}. */
export type KeptTexts = ReadonlyMap<string, KeptText>

/** A row that was just typed and that the model does not have yet. */
export type ArrivingRow = { readonly bandId: string; readonly rowId: string; readonly text: string }

/** The bands as the coach should see them: kept texts in their cells, arriving rows at the end. */
export function overlayBands(
  bands: readonly GridBand[],
  columns: readonly GridColumn[],
  late: { readonly kept: KeptTexts; readonly arriving: readonly ArrivingRow[] },
): readonly GridBand[] {
  if (late.kept.size === 0 && late.arriving.length === 0) return bands
  const byLine = Map.groupBy(late.kept.values(), ({ place }) => place.line)
  return bands.map((band) => {
    const added = late.arriving.filter(({ bandId }) => bandId === band.id).map(rowOf)
    const isTouched = added.length > 0 || band.rows.some(({ id }) => byLine.has(rowLine(id)))
    if (!isTouched) return band
    const rows = [...band.rows, ...added]
    const overlay = (row: GridRow) => overlayRow(row, columns, byLine.get(rowLine(row.id)) ?? [])
    return { ...band, rows: rows.map(overlay) }
  })
}

/** The kept texts that still have to be shown after the model has changed. */
export function openTexts(kept: KeptTexts, ownText: (place: Place) => string): KeptTexts {
  const isOpen = ({ place, base, text, state }: KeptText) => {
    if (state === 'saved') return false
    return state === 'saving' ? ownText(place) === base : ownText(place) !== text
  }
  const open = [...kept.values()].filter(isOpen)
  return open.length === kept.size ? kept : byPlace(open)
}

/** Kept texts as a look-up table. */
export function byPlace(texts: readonly KeptText[]): KeptTexts {
  return new Map(texts.map((entry) => [keyOf(entry.place), entry]))
}

function overlayRow(
  row: GridRow,
  columns: readonly GridColumn[],
  kept: readonly KeptText[],
): GridRow {
  return kept.reduce((shown, text) => {
    const column = columns.find(({ id }) => id === text.place.column)
    return column ? putCell(shown, column, keptCell(cellIn(shown, column), text)) : shown
  }, row)
}

function putCell(row: GridRow, column: GridColumn, cell: GridCell): GridRow {
  switch (column.kind) {
    case 'label':
      return { ...row, label: cell }
    case 'exercise':
      return { ...row, exercise: cell }
    case 'week': {
      const weeks = Array.from({ length: Math.max(row.weeks.length, column.index + 1) }, (_, at) =>
        at === column.index ? cell : (row.weeks[at] ?? EMPTY_CELL),
      )
      return { ...row, weeks }
    }
    case 'trailing':
      return row
  }
}

/** What was worked out for the former text is left out: it would be wrong beside the new one. */
function keptCell(cell: GridCell, { text, problem }: KeptText): GridCell {
  return {
    text,
    ...(cell.inherited === undefined ? {} : { inherited: cell.inherited }),
    ...(problem === undefined ? {} : { problem }),
  }
}

function rowOf({ rowId, text }: ArrivingRow): GridRow {
  return { id: rowId, label: EMPTY_CELL, exercise: { text }, weeks: [], trailing: [] }
}

import type { GridBand, GridRow } from './grid-model'

/** One line of the grid from top to bottom; ids are unique over all kinds. */
export type GridLine =
  | { readonly kind: 'head'; readonly id: 'head' }
  | { readonly kind: 'band'; readonly id: string; readonly band: GridBand }
  | { readonly kind: 'row'; readonly id: string; readonly band: GridBand; readonly row: GridRow }
  | { readonly kind: 'add'; readonly id: string; readonly band: GridBand }
  | { readonly kind: 'add-band'; readonly id: 'add-band' }

/** A line with a row on it. */
export type RowLine = Extract<GridLine, { kind: 'row' }>

/** Which bands offer a line to type a row into: every one, the open one and the empty ones, or none. */
export type AddRows = 'every-band' | 'open-band' | 'none'

/** Height in px of a line. */
export const LINE_HEIGHT = 28

/** Height in px of the echo line. */
export const ECHO_HEIGHT = 32

/** Height in px of the column heads. */
export const HEAD_HEIGHT = 36

/** Lays out bands as lines: the heads, then per band its heading, rows and the line to add to. */
export function listLines(
  bands: readonly GridBand[],
  options: {
    readonly addRows: AddRows
    readonly openBand: string | null
    readonly addBand: boolean
  },
): readonly GridLine[] {
  const lines: GridLine[] = [{ kind: 'head', id: 'head' }]
  for (const band of bands) {
    lines.push({ kind: 'band', id: bandLine(band.id), band })
    for (const row of band.rows) lines.push({ kind: 'row', id: rowLine(row.id), band, row })
    const isAsked = options.openBand === band.id || band.rows.length === 0
    const isOpen = options.addRows === 'every-band' || (options.addRows === 'open-band' && isAsked)
    if (isOpen) lines.push({ kind: 'add', id: addLine(band.id), band })
  }
  if (options.addBand) lines.push({ kind: 'add-band', id: 'add-band' })
  return lines
}

/** The line id of a row. */
export function rowLine(rowId: string): string {
  return `row:${rowId}`
}

/** The line id of a band's heading. */
export function bandLine(bandId: string): string {
  return `band:${bandId}`
}

/** The line id of the place where rows are added to a band. */
export function addLine(bandId: string): string {
  return `add:${bandId}`
}

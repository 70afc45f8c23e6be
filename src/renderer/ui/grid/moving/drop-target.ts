import type { RowTarget } from '../grid-props'
import type { Sheet } from '../model/sheet'

/** Where dragged rows hover: the upper or the lower half of a line. */
export type Drop = { readonly line: string; readonly edge: 'before' | 'after' }

/** The place between rows that a drop means; null outside the bands and where nothing would move. */
export function dropTarget(sheet: Sheet, drop: Drop, rowIds: readonly string[]): RowTarget | null {
  const line = sheet.lines[sheet.lineAt.get(drop.line) ?? -1]
  if (!line || !('band' in line)) return null
  const { band } = line
  const rows = band.rows.filter(({ id }) => !rowIds.includes(id))
  if (line.kind === 'band') return target(band.id, rows[0]?.id)
  if (line.kind === 'add') return target(band.id, undefined)
  if (rowIds.includes(line.row.id)) return null
  const at = rows.findIndex(({ id }) => id === line.row.id)
  return target(band.id, rows[drop.edge === 'before' ? at : at + 1]?.id)
}

function target(bandId: string, before: string | undefined): RowTarget {
  return { bandId, beforeRowId: before ?? null }
}

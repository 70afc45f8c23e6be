import type { GridBand, GridRow } from '../../../ui/grid/model/grid-model'
import { placeInWeek } from './week-columns'

/** Where a copy differs from its template: whole rows, and cells by row and week. */
export type Dots = {
  readonly words: string
  readonly rowIds: ReadonlySet<string>
  readonly weeks: ReadonlyMap<string, ReadonlySet<number>>
}

/** Sets the dots; rows and bands without one stay the same objects. */
export function withDots(
  bands: readonly GridBand[],
  dots: Dots,
  columns: readonly { readonly id: string }[],
): readonly GridBand[] {
  return bands.map((band) => {
    const rows = band.rows.map((row) => dottedRow(row, dots, columns))
    return rows.every((row, at) => row === band.rows[at]) ? band : { ...band, rows }
  })
}

function dottedRow(
  row: GridRow,
  { words, rowIds, weeks }: Dots,
  columns: readonly { readonly id: string }[],
): GridRow {
  const own = weeks.get(row.id)
  if (!(rowIds.has(row.id) || own)) return row
  const dot = { dot: words }
  return {
    ...row,
    ...(rowIds.has(row.id) && { exercise: { ...row.exercise, ...dot } }),
    weeks: row.weeks.map((cell, at) => {
      const place = placeInWeek(columns[at]?.id ?? '')
      return place?.kind === 'week' && own?.has(place.week) ? { ...cell, ...dot } : cell
    }),
  }
}

import type { RowTarget } from '../grid-props'
import type { GridBand } from '../model/grid-model'

/**
 * Where rows go when they are moved up or down by one: past their neighbour, or into the next band
 * at the band's edge. Null at the ends of the grid.
 */
export function moveTarget(
  bands: readonly GridBand[],
  rowIds: readonly string[],
  by: 1 | -1,
): RowTarget | null {
  const edge = by === 1 ? rowIds.at(-1) : rowIds[0]
  const bandAt = bands.findIndex(({ rows }) => rows.some(({ id }) => id === edge))
  const band = bands[bandAt]
  if (!band) return null
  const rowAt = band.rows.findIndex(({ id }) => id === edge)
  const neighbour = band.rows[rowAt + by]
  if (neighbour) {
    const before = by === 1 ? band.rows[rowAt + 2] : neighbour
    return { bandId: band.id, beforeRowId: before?.id ?? null }
  }
  const next = bands[bandAt + by]
  if (!next) return null
  return { bandId: next.id, beforeRowId: by === 1 ? (next.rows[0]?.id ?? null) : null }
}

import type { GridRow } from './grid-model'

/** The piece of a superset bracket that stands before a row. */
export type BracketPart = 'top' | 'middle' | 'bottom'

/** Brackets of a band by row id: neighbours with the same group share one; a group of one has none. */
export function bracketRows(rows: readonly GridRow[]): ReadonlyMap<string, BracketPart> {
  const parts = new Map<string, BracketPart>()
  rows.forEach((row, index) => {
    if (row.group === undefined) return
    const joinsUp = rows[index - 1]?.group === row.group
    const joinsDown = rows[index + 1]?.group === row.group
    if (joinsUp && joinsDown) parts.set(row.id, 'middle')
    else if (joinsUp) parts.set(row.id, 'bottom')
    else if (joinsDown) parts.set(row.id, 'top')
  })
  return parts
}

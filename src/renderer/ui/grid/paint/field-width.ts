/**
 * The width in px of a field that needs `needed` px: its own cell, or so many neighbours as it
 * takes, but never more than there is room for.
 */
export function fieldWidth(needed: number, columnWidths: readonly number[], room: number): number {
  let width = 0
  for (const column of columnWidths) {
    if (width > 0 && (width >= needed || width + column > room)) break
    width += column
  }
  return width
}

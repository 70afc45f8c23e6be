import type { WeekColumn } from '../model/grid-model'

/** Where a dragged week hovers: the start or the end of another week's head. */
export type WeekDrop = { readonly column: string; readonly edge: 'before' | 'after' }

/** The week whose place a dragged week takes; null where it would stay where it is. */
export function weekDropTarget(
  weeks: readonly WeekColumn[],
  dragged: string,
  { column, edge }: WeekDrop,
): string | null {
  const [from, over] = [dragged, column].map((id) => weeks.findIndex((week) => week.id === id))
  if (from === undefined || over === undefined || from < 0 || over < 0) return null
  const between = edge === 'before' ? over : over + 1
  const to = between > from ? between - 1 : between
  return to === from ? null : (weeks[to]?.id ?? null)
}

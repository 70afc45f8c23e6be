import { groupLetter, nextLabel } from '../superset-labels'
import type { MergeSide, SideRow } from './merge-side'

/**
 * The rows of a merged day with new letters for the client's own rows whose letter came to stand for a
 * row of the template as well: else two rows that have nothing to do with each other read as a superset.
 */
export function standApart(
  rows: readonly SideRow[],
  sides: { readonly mine: MergeSide; readonly theirs: MergeSide },
): readonly SideRow[] {
  const isOwn = ({ key }: SideRow) => !sides.theirs.rows.has(key)
  const partners = new Map<string, string>()
  const done: SideRow[] = [...rows]
  for (const [at, row] of rows.entries()) {
    if (!isOwn(row) || !isTakenOver(row, rows, sides)) continue
    const letter = groupLetter(row.label)
    const free = partners.get(letter) ?? nextLabel([{ id: '', label: highest(done) }])
    partners.set(letter, free)
    done[at] = { ...row, label: `${free}${row.label.slice(letter.length)}` }
  }
  return done
}

/** Whether a row of the template now carries the letter that the client's own row had to itself. */
function isTakenOver(
  row: SideRow,
  rows: readonly SideRow[],
  { mine, theirs }: { readonly mine: MergeSide; readonly theirs: MergeSide },
): boolean {
  const letter = groupLetter(row.label)
  if (letter === '') return false
  return rows.some((other) => {
    if (!theirs.rows.has(other.key) || groupLetter(other.label) !== letter) return false
    const before = mine.rows.get(other.key)
    return before === undefined || groupLetter(before.label) !== letter
  })
}

/** The last label of a day by its letters: `AA` comes after `Z`. */
function highest(rows: readonly SideRow[]): string {
  const letters = rows.map(({ label }) => groupLetter(label))
  return letters.reduce((top, one) =>
    one.length > top.length || (one.length === top.length && one > top) ? one : top,
  )
}

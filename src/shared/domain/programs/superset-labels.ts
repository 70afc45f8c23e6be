import type { Id } from '../../kernel/ids'

/** A row of a day as far as its place in the order goes. */
export type LabelledRow = { readonly id: Id; readonly label: string }

/** The letters before the number of a label: `B` of `B1`; empty where it has none. */
export function groupLetter(label: string): string {
  return /^[A-Z]+/.exec(label.trim().toUpperCase())?.[0] ?? ''
}

/** The superset a row belongs to, `B` of `B1`; undefined for a row that stands alone. */
export function supersetOf(label: string): string | undefined {
  return /^([A-Z]+)\d+$/.exec(label.trim().toUpperCase())?.[1]
}

/** The label of a row added at the end of a day: the letter after the last one. */
export function nextLabel(rows: readonly LabelledRow[]): string {
  const last = rows.findLast(({ label }) => groupLetter(label) !== '')
  return last ? letterAt(indexOf(groupLetter(last.label)) + 1) : letterAt(rows.length)
}

/**
 * The labels of a day after the chosen rows became one superset: letters in order, numbers within a
 * group. Only rows whose label changes are named.
 */
export function groupRows(
  rows: readonly LabelledRow[],
  chosen: ReadonlySet<Id>,
): readonly LabelledRow[] {
  const first = rows.find(({ id }) => chosen.has(id))
  return relabel(rows, (row) => (chosen.has(row.id) ? `with ${first?.id}` : ownGroup(row)))
}

/** The labels of a day after the chosen rows stand alone again. */
export function ungroupRows(
  rows: readonly LabelledRow[],
  chosen: ReadonlySet<Id>,
): readonly LabelledRow[] {
  return relabel(rows, (row) => (chosen.has(row.id) ? `alone ${row.id}` : ownGroup(row)))
}

function relabel(
  rows: readonly LabelledRow[],
  groupOf: (row: LabelledRow) => string,
): readonly LabelledRow[] {
  const groups = Map.groupBy(rows, groupOf)
  const labels = [...groups.values()].flatMap((members, at) =>
    members.map(({ id }, index) => ({
      id,
      label: members.length > 1 ? `${letterAt(at)}${index + 1}` : letterAt(at),
    })),
  )
  const before = new Map(rows.map(({ id, label }) => [id, label]))
  return labels.filter(({ id, label }) => before.get(id) !== label)
}

function ownGroup({ id, label }: LabelledRow): string {
  return supersetOf(label) ?? `alone ${id}`
}

/** A … Z, AA, AB …, counted from 0. */
function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

import { type ChangeKind, changeOf, type MergeChange, valueChange } from './merge-change'
import { isReordered } from './merge-order'
import type { MergeSide, MergeSides, SideRow } from './merge-side'
import { pastWeeks, type Trained } from './week-changes'

const FIELDS = [
  ['row-exercise', 'exerciseId'],
  ['row-kind', 'kind'],
  ['row-label', 'label'],
  ['row-dose', 'dose'],
  ['row-goal', 'goal'],
  ['row-note', 'note'],
] as const satisfies readonly (readonly [ChangeKind, keyof SideRow])[]

/** The fields of a row that are merged one by one, with the change that names each. */
export const ROW_FIELDS: readonly (readonly [
  (typeof FIELDS)[number][0],
  (typeof FIELDS)[number][1],
])[] = FIELDS

/** Rows that the template took in, left out, moved or rewrote. */
export function rowChanges(sides: MergeSides, trained: Trained): readonly MergeChange[] {
  const { base, mine, theirs } = sides
  const weeks = commonWeeks(sides)
  const past = pastWeeks(mine, trained)
  const added = [...theirs.rows.values()].flatMap((row) =>
    base.rows.has(row.key) || mine.rows.has(row.key) ? [] : addedRow(sides, row),
  )
  const rest = [...base.rows.values()].flatMap((was) => {
    const [own, now] = [mine.rows.get(was.key), theirs.rows.get(was.key)]
    if (own && now) return changedRow({ was, own, now }, { weeks, past })
    if (own) return removedRow(sides, was, own)
    return now ? lostRow(was, now) : []
  })
  const orders = [...base.days.keys()].flatMap((dayKey) => orderOfRows(sides, dayKey))
  return [...added, ...rest, ...orders]
}

/** Whether two rows say the same in the same day. */
export function isSameRow(one: SideRow, other: SideRow): boolean {
  return (
    one.dayKey === other.dayKey &&
    FIELDS.every(([, field]) => one[field] === other[field]) &&
    one.cells.size === other.cells.size &&
    [...one.cells].every(([week, text]) => other.cells.get(week) === text)
  )
}

/** Rows of a day that comes in come with it; a row of a day the copy gave up would bring it back. */
function addedRow({ base, mine }: MergeSides, row: SideRow): readonly MergeChange[] {
  const isDayThere = mine.days.has(row.dayKey)
  if (!(isDayThere || base.days.has(row.dayKey))) return []
  return [changeOf('row-add', { ...place(row), theirs: row.exerciseId, isConflict: !isDayThere })]
}

/** Rows of a day that goes go with it. */
function removedRow({ theirs }: MergeSides, was: SideRow, own: SideRow): readonly MergeChange[] {
  if (!theirs.days.has(own.dayKey) && own.dayKey === was.dayKey) return []
  const parts = { ...place(own), base: was.exerciseId, mine: own.exerciseId }
  return [changeOf('row-remove', { ...parts, isConflict: !isSameRow(was, own) })]
}

function lostRow(was: SideRow, now: SideRow): readonly MergeChange[] {
  if (isSameRow(was, now)) return []
  const parts = { ...place(now), base: was.exerciseId, theirs: now.exerciseId }
  return [changeOf('row-lost', { ...parts, isConflict: true })]
}

type Triple = { readonly was: SideRow; readonly own: SideRow; readonly now: SideRow }

function changedRow(
  { was, own, now }: Triple,
  at: { readonly weeks: readonly string[]; readonly past: ReadonlySet<string> },
): readonly MergeChange[] {
  const where = place(own)
  const moved = { base: was.dayKey, mine: own.dayKey, theirs: now.dayKey }
  const fields = FIELDS.flatMap(([kind, field]) =>
    valueChange(kind, { base: was[field], mine: own[field], theirs: now[field] }, where),
  )
  const cells = at.weeks.flatMap((weekKey) => {
    const [base, mine] = [was.cells.get(weekKey) ?? null, own.cells.get(weekKey) ?? null]
    const theirs = now.cells.get(weekKey) ?? null
    const parts = { ...where, weekKey, isPast: at.past.has(weekKey) }
    return valueChange('cell', { base, mine, theirs }, parts)
  })
  return [...valueChange('row-day', moved, where), ...fields, ...cells]
}

function commonWeeks({ base, mine, theirs }: MergeSides): readonly string[] {
  const [own, now] = [keysOf(mine), keysOf(theirs)]
  return base.weeks.map(({ key }) => key).filter((key) => own.has(key) && now.has(key))
}

function keysOf(side: MergeSide): ReadonlySet<string> {
  return new Set(side.weeks.map(({ key }) => key))
}

function orderOfRows({ base, mine, theirs }: MergeSides, dayKey: string): readonly MergeChange[] {
  const inDay = (side: MergeSide) =>
    [...side.rows.values()].filter((row) => row.dayKey === dayKey).map(({ key }) => key)
  const [was, own, now] = [inDay(base), inDay(mine), inDay(theirs)]
  const [inMine, inTheirs] = [new Set(own), new Set(now)]
  const common = new Set(was.filter((key) => inMine.has(key) && inTheirs.has(key)))
  if (!isReordered(was, now, common) || !isReordered(own, now, common)) return []
  return [changeOf('row-order', { dayKey, isConflict: isReordered(was, own, common) })]
}

function place({ dayKey, key }: SideRow) {
  return { dayKey, rowKey: key }
}

import { changeOf, type MergeChange, valueChange } from './merge-change'
import { mergeOrder } from './merge-order'
import type { MergeSide, MergeSides, SideWeek } from './merge-side'

/** What of a client's copy was trained already. */
export type Trained = {
  /** The last week (from 1) with a logged session; 0 where there is none. */
  readonly lastWeek: number
  /** The client's own ids of days with logged sessions, or the template's where they have one. */
  readonly dayKeys: ReadonlySet<string>
}

/** The weeks of a copy that lie behind it. */
export function pastWeeks(mine: MergeSide, { lastWeek }: Trained): ReadonlySet<string> {
  return new Set(mine.weeks.slice(0, lastWeek).map(({ key }) => key))
}

/** Weeks that the template took in, left out, named or made a deload. */
export function weekChanges(sides: MergeSides, trained: Trained): readonly MergeChange[] {
  const [base, mine] = [byKey(sides.base), byKey(sides.mine)]
  const theirs = byKey(sides.theirs)
  const past = pastWeeks(sides.mine, trained)
  const added = sides.theirs.weeks
    .filter(({ key }) => !base.has(key))
    .map(({ key, name }) => addedWeek(sides, { key, name, past }))
  const rest = sides.base.weeks.flatMap((was) => {
    const [own, now] = [mine.get(was.key), theirs.get(was.key)]
    if (!own) return []
    const isPast = past.has(was.key)
    if (!now) return [removedWeek(sides, { was, own, isPast })]
    return changedWeek({ was, own, now, isPast })
  })
  return [...added, ...rest]
}

function byKey(side: MergeSide): ReadonlyMap<string, SideWeek> {
  return new Map(side.weeks.map((week) => [week.key, week]))
}

/** A week cannot come in between weeks that were trained: sessions name their week by its number. */
function addedWeek(
  { mine, theirs }: MergeSides,
  {
    key,
    name,
    past,
  }: { readonly key: string; readonly name: string; readonly past: ReadonlySet<string> },
): MergeChange {
  const own = mine.weeks.map((week) => week.key)
  const guide = theirs.weeks.map((week) => week.key)
  const order = mergeOrder(own, guide, new Set([...own, key]))
  const isLocked = order.slice(order.indexOf(key)).some((later) => past.has(later))
  return changeOf('week-add', { weekKey: key, theirs: name, isLocked })
}

function removedWeek(
  { base, mine }: MergeSides,
  week: { readonly was: SideWeek; readonly own: SideWeek; readonly isPast: boolean },
): MergeChange {
  const { was, own, isPast } = week
  const isEdited = [...base.rows.values()].some((row) => {
    const twin = mine.rows.get(row.key)
    return twin !== undefined && twin.cells.get(was.key) !== row.cells.get(was.key)
  })
  const isConflict = isEdited || own.kind !== was.kind || own.name !== was.name
  return changeOf('week-remove', { weekKey: was.key, isConflict, isLocked: isPast })
}

function changedWeek(week: {
  readonly was: SideWeek
  readonly own: SideWeek
  readonly now: SideWeek
  readonly isPast: boolean
}): readonly MergeChange[] {
  const { was, own, now, isPast } = week
  const parts = { weekKey: was.key, isPast }
  return [
    ...valueChange('week-kind', { base: was.kind, mine: own.kind, theirs: now.kind }, parts),
    ...valueChange('week-name', { base: was.name, mine: own.name, theirs: now.name }, parts),
  ]
}

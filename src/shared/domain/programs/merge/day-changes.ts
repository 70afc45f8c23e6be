import { changeOf, type MergeChange, valueChange } from './merge-change'
import { isReordered } from './merge-order'
import type { MergeSide, MergeSides, SideDay } from './merge-side'
import { isSameRow } from './row-changes'
import type { Trained } from './week-changes'

/** Days that the template took in, left out, named, put on another weekday or into another order. */
export function dayChanges(sides: MergeSides, trained: Trained): readonly MergeChange[] {
  const { base, mine, theirs } = sides
  const added = [...theirs.days.values()]
    .filter(({ key }) => !base.days.has(key) && !mine.days.has(key))
    .map(({ key, name }) => changeOf('day-add', { dayKey: key, theirs: name }))
  const rest = [...base.days.values()].flatMap((was) => {
    const [own, now] = [mine.days.get(was.key), theirs.days.get(was.key)]
    if (!own) return []
    if (now) return changedDay(was, own, now)
    const isConflict = isDayEdited(sides, was, own)
    const parts = { dayKey: was.key, base: was.name, mine: own.name, isConflict }
    return [changeOf('day-remove', { ...parts, isLocked: trained.dayKeys.has(was.key) })]
  })
  return [...added, ...rest, ...orderOfDays(sides)]
}

function changedDay(was: SideDay, own: SideDay, now: SideDay): readonly MergeChange[] {
  const dayKey = was.key
  const weekdays = { base: text(was.weekday), mine: text(own.weekday), theirs: text(now.weekday) }
  return [
    ...valueChange('day-name', { base: was.name, mine: own.name, theirs: now.name }, { dayKey }),
    ...valueChange('day-weekday', weekdays, { dayKey }),
  ]
}

function text(weekday: number | null): string | null {
  return weekday === null ? null : String(weekday)
}

/** Whether the copy's day holds anything that the template did not put there. */
function isDayEdited({ base, mine }: MergeSides, was: SideDay, own: SideDay): boolean {
  if (own.name !== was.name || own.weekday !== was.weekday) return true
  return rowsOfDay(mine, was.key).some((row) => {
    const twin = base.rows.get(row.key)
    return twin === undefined || !isSameRow(row, twin)
  })
}

/** The rows of a day of one side, in order. */
export function rowsOfDay(side: MergeSide, dayKey: string) {
  return [...side.rows.values()].filter((row) => row.dayKey === dayKey)
}

function orderOfDays({ base, mine, theirs }: MergeSides): readonly MergeChange[] {
  const [was, own, now] = [[...base.days.keys()], [...mine.days.keys()], [...theirs.days.keys()]]
  const common = new Set(was.filter((key) => mine.days.has(key) && theirs.days.has(key)))
  if (!isReordered(was, now, common) || !isReordered(own, now, common)) return []
  return [changeOf('day-order', { isConflict: isReordered(was, own, common) })]
}

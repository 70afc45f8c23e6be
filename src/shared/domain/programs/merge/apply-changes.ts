import { type ChangeKind, changeId } from './merge-change'
import { mergeOrder } from './merge-order'
import type { MergeSide, MergeSides, SideDay, SideRow, SideWeek } from './merge-side'
import { ROW_FIELDS } from './row-changes'
import { standApart } from './stand-apart'

/** Whether a change was taken, by its kind and keys. */
type Takes = (
  kind: ChangeKind,
  keys?: { readonly dayKey?: string; readonly rowKey?: string; readonly weekKey?: string },
) => boolean

/** The client's side with the taken changes of the template. */
export function applyChanges(sides: MergeSides, taken: ReadonlySet<string>): MergeSide {
  const { mine, theirs } = sides
  // Nothing taken is nothing touched, whatever the copy looks like.
  if (taken.size === 0) return mine
  const takes: Takes = (kind, keys = {}) => taken.has(changeId(kind, keys))
  const weeks = mergedWeeks(sides, takes)
  const rows = mergedRows(sides, takes, weeks)
  const days = mergedDays(sides, takes, rows)
  return {
    name: takes('name') ? theirs.name : mine.name,
    goal: takes('goal') ? theirs.goal : mine.goal,
    weeks,
    days,
    rows: inOrder(sides, { takes, rows, days }),
  }
}

function mergedWeeks({ mine, theirs }: MergeSides, takes: Takes): readonly SideWeek[] {
  const now = new Map(theirs.weeks.map((week) => [week.key, week]))
  const kept = mine.weeks
    .filter(({ key }) => !takes('week-remove', { weekKey: key }))
    .map((week) => changedWeek(week, now.get(week.key), takes))
  const added = theirs.weeks.filter(({ key }) => takes('week-add', { weekKey: key }))
  const all = new Map([...kept, ...added].map((week) => [week.key, week]))
  if (all.size === 0) return mine.weeks
  const own = mine.weeks.map(({ key }) => key)
  const guide = theirs.weeks.map(({ key }) => key)
  return mergeOrder(own, guide, new Set(all.keys())).flatMap((key) => all.get(key) ?? [])
}

function changedWeek(week: SideWeek, now: SideWeek | undefined, takes: Takes): SideWeek {
  if (!now) return week
  const weekKey = week.key
  return {
    key: weekKey,
    kind: takes('week-kind', { weekKey }) ? now.kind : week.kind,
    name: takes('week-name', { weekKey }) ? now.name : week.name,
  }
}

/** All rows of the merged program by key, in no order yet. */
function mergedRows(
  sides: MergeSides,
  takes: Takes,
  weeks: readonly SideWeek[],
): ReadonlyMap<string, SideRow> {
  const { mine, theirs } = sides
  const rows = new Map<string, SideRow>()
  for (const own of mine.rows.values()) {
    const now = theirs.rows.get(own.key)
    const at = { rowKey: own.key }
    if (takes('row-remove', at)) continue
    const isDayGone = takes('day-remove', { dayKey: own.dayKey })
    // A row that the template moved out of a day leaves with the move, also when only the day is taken.
    if (isDayGone && (now === undefined || now.dayKey === own.dayKey)) continue
    rows.set(own.key, changedRow({ own, now, isDayGone }, takes, weeks))
  }
  for (const now of theirs.rows.values()) {
    const at = { rowKey: now.key }
    const isWithDay = takes('day-add', { dayKey: now.dayKey }) && !sides.base.rows.has(now.key)
    const isTaken = takes('row-add', at) || takes('row-lost', at) || isWithDay
    if (isTaken && !rows.has(now.key)) rows.set(now.key, { ...now, cells: within(now, weeks) })
  }
  return rows
}

function changedRow(
  row: {
    readonly own: SideRow
    readonly now: SideRow | undefined
    readonly isDayGone: boolean
  },
  takes: Takes,
  weeks: readonly SideWeek[],
): SideRow {
  const { own, now, isDayGone } = row
  if (!now) return { ...own, cells: within(own, weeks) }
  const at = { rowKey: own.key }
  const fields = ROW_FIELDS.filter(([kind]) => takes(kind, at)).map(([, field]) => [
    field,
    now[field],
  ])
  const cells = new Map<string, string>()
  for (const { key: weekKey } of weeks) {
    const isTheirs = takes('week-add', { weekKey }) || takes('cell', { ...at, weekKey })
    const text = (isTheirs ? now : own).cells.get(weekKey)
    if (text !== undefined) cells.set(weekKey, text)
  }
  const dayKey = isDayGone || takes('row-day', at) ? now.dayKey : own.dayKey
  return { ...own, ...(Object.fromEntries(fields) as Partial<SideRow>), dayKey, cells } // as: fields of a row by name
}

/** The texts of a row in the weeks that are left. */
function within(row: SideRow, weeks: readonly SideWeek[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const { key } of weeks) {
    const text = row.cells.get(key)
    if (text !== undefined) cells.set(key, text)
  }
  return cells
}

/** Days of the copy, days that come in, and days that a row needs which was taken. */
function mergedDays(
  { mine, theirs }: MergeSides,
  takes: Takes,
  rows: ReadonlyMap<string, SideRow>,
): ReadonlyMap<string, SideDay> {
  const needed = new Set([...rows.values()].map((row) => row.dayKey))
  const all = new Map<string, SideDay>()
  for (const own of mine.days.values()) {
    if (takes('day-remove', { dayKey: own.key }) && !needed.has(own.key)) continue
    all.set(own.key, changedDay(own, theirs.days.get(own.key), takes))
  }
  for (const now of theirs.days.values()) {
    const isWanted = takes('day-add', { dayKey: now.key }) || needed.has(now.key)
    if (isWanted && !all.has(now.key)) all.set(now.key, now)
  }
  const [own, now] = [[...mine.days.keys()], [...theirs.days.keys()]]
  const [spine, guide] = takes('day-order') ? [now, own] : [own, now]
  return ordered(all, mergeOrder(spine, guide, new Set(all.keys())))
}

function changedDay(own: SideDay, now: SideDay | undefined, takes: Takes): SideDay {
  if (!now) return own
  const dayKey = own.key
  return {
    key: dayKey,
    name: takes('day-name', { dayKey }) ? now.name : own.name,
    weekday: takes('day-weekday', { dayKey }) ? now.weekday : own.weekday,
  }
}

function inOrder(
  { mine, theirs }: MergeSides,
  merged: {
    readonly takes: Takes
    readonly rows: ReadonlyMap<string, SideRow>
    readonly days: ReadonlyMap<string, SideDay>
  },
): ReadonlyMap<string, SideRow> {
  const order = [...merged.days.keys()].flatMap((dayKey) => {
    const rows = [...merged.rows.values()].filter((row) => row.dayKey === dayKey)
    const own = keysOfDay(mine, dayKey)
    const now = keysOfDay(theirs, dayKey)
    const [spine, guide] = merged.takes('row-order', { dayKey }) ? [now, own] : [own, now]
    const keys = mergeOrder(spine, guide, new Set(rows.map(({ key }) => key)))
    return standApart(
      keys.flatMap((key) => merged.rows.get(key) ?? []),
      { mine, theirs },
    )
  })
  return new Map(order.map((row) => [row.key, row]))
}

function keysOfDay(side: MergeSide, dayKey: string): readonly string[] {
  return [...side.rows.values()].filter((row) => row.dayKey === dayKey).map(({ key }) => key)
}

function ordered<T>(all: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> {
  return new Map(
    keys.flatMap((key) => {
      const value = all.get(key)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

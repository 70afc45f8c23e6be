import type { Group, GroupField, Prescription } from '../../notation/prescription'
import type { EffectiveWeek } from '../../notation/weeks/effective-weeks'
import { type Cells, cellText, type RowReading, weeksOfRow, weekText } from './row-weeks'

/** What a week shall say afterwards. */
export type WeekWish =
  /** The same as before, whatever the weeks before it say now. */
  | { readonly kind: 'keep'; readonly groups: readonly Group[]; readonly text: string }
  /** `stated`: what the cell states itself, changed alike. */
  | {
      readonly kind: 'change'
      readonly groups: readonly Group[]
      readonly text: string
      readonly stated?: readonly Group[]
    }
  /** Whatever the deload rule makes of the weeks before it. */
  | { readonly kind: 'follow' }

/** New cells, or the week (from 0) that cannot be made to say what is wished. */
export type Rewritten =
  | { readonly kind: 'cells'; readonly cells: Cells }
  | { readonly kind: 'stuck'; readonly week: number }

/**
 * Cells that make every week say what is wished, with as few and as short changes as do: a cell stays,
 * states the change, states what differs from the week before, or states the week in full.
 */
export function rewriteCells(
  cells: Cells,
  wishes: readonly WeekWish[],
  reading: RowReading,
): Rewritten {
  const quick = cells.map((text, at) => statedAnew(text, wishes[at], reading) ?? text)
  if (isAsWished(quick, wishes, reading)) return { kind: 'cells', cells: quick }
  const made = [...cells]
  for (const [at, wish] of wishes.entries()) {
    if (wish.kind === 'follow') continue
    const text = fitting(made, { at, wish, reading })
    if (text === undefined) return { kind: 'stuck', week: at }
    made[at] = text
  }
  return { kind: 'cells', cells: made }
}

type Place = {
  readonly at: number
  readonly wish: Exclude<WeekWish, { kind: 'follow' }>
  readonly reading: RowReading
}

/** The first text for one cell that gives the wished week; undefined where none does. */
function fitting(cells: Cells, { at, wish, reading }: Place): string | null | undefined {
  const upTo = cells.slice(0, at + 1)
  const tried = (text: string | null) => weeksOfRow([...upTo.slice(0, at), text], reading)[at]
  const does = (week: EffectiveWeek | undefined) =>
    week !== undefined && weekText(week) === wish.text
  const own = upTo[at] ?? null
  const asItIs = tried(own)
  if (does(asItIs)) return own
  const read = reading.read(own)
  // Words that were not understood would be lost in a new text.
  if (read && read.unread.length > 0) return undefined
  const candidates = [
    statedAnew(own, wish, reading),
    asItIs && differing(asItIs, { wish, read }),
    cellText({ ...wordsOf(read), groups: withoutSteps(wish.groups) }),
    cellText({ ...wordsOf(read), groups: wish.groups }),
  ]
  return candidates.find((text) => text !== undefined && does(tried(text)))
}

function isAsWished(cells: Cells, wishes: readonly WeekWish[], reading: RowReading): boolean {
  const weeks = weeksOfRow(cells, reading)
  return wishes.every((wish, at) => {
    const week = weeks[at]
    return wish.kind === 'follow' || (week !== undefined && weekText(week) === wish.text)
  })
}

/** The cell with what it states itself changed; undefined where it states nothing. */
function statedAnew(
  text: string | null,
  wish: WeekWish | undefined,
  { read }: RowReading,
): string | undefined {
  const own = read(text)
  if (!own || wish?.kind !== 'change' || !wish.stated) return undefined
  return cellText({ ...own, groups: wish.stated })
}

/** A cell that states what it did and what the wished week says otherwise than the week would by itself. */
function differing(
  week: EffectiveWeek,
  { wish, read }: { readonly wish: Place['wish']; readonly read: Prescription | undefined },
): string | undefined {
  const now = week.kind === 'planned' ? week.prescription.groups : []
  if (now.length !== wish.groups.length) return undefined
  const groups = wish.groups.map((group, at) => changedParts(now[at], group, read?.groups[at]))
  if (groups.some((group) => group === undefined || Object.keys(group).length < 2)) return undefined
  return cellText({ ...wordsOf(read), groups: groups.flatMap((group) => (group ? [group] : [])) })
}

/** Undefined where a part would have to be unsaid. */
function changedParts(
  now: Group | undefined,
  wished: Group,
  stated: Group | undefined,
): Group | undefined {
  const fields = Object.keys({ ...now, ...wished }).filter(
    (key): key is GroupField => key !== 'role',
  )
  const differs = (field: GroupField) =>
    stated?.[field] !== undefined || JSON.stringify(now?.[field]) !== JSON.stringify(wished[field])
  const said = fields.filter((field) => field !== 'steps' && differs(field))
  if (said.some((field) => wished[field] === undefined)) return undefined
  return { role: 'work', ...Object.fromEntries(said.map((field) => [field, wished[field]])) }
}

/** Steps go on by themselves; said again they would start anew. */
function withoutSteps(groups: readonly Group[]): readonly Group[] {
  return groups.map(({ steps: _, ...group }) => group)
}

function wordsOf(read: Prescription | undefined): Pick<Prescription, 'label' | 'goal' | 'note'> {
  if (!read) return {}
  const { label, goal, note } = read
  return { ...(label && { label }), ...(goal && { goal }), ...(note && { note }) }
}

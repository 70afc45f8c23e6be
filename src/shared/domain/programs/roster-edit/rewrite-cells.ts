import type { Group, GroupField, Prescription } from '../../notation/prescription'
import { type EffectiveWeek, nextWeek, type RowState } from '../../notation/weeks/effective-weeks'
import { type Cells, cellText, type RowReading, weekText } from './row-weeks'

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

/** New cells with what they come to, or the week (from 0) that cannot be made to say what is wished. */
export type Rewritten =
  | { readonly kind: 'cells'; readonly cells: Cells; readonly weeks: readonly EffectiveWeek[] }
  | { readonly kind: 'stuck'; readonly week: number }

/**
 * Cells that make every week say what is wished, with as few and as short changes as do: a cell stays,
 * states the change, states what differs from the week before, or states the week in full. Every cell
 * says one week.
 */
export function rewriteCells(
  cells: Cells,
  wishes: readonly WeekWish[],
  reading: RowReading,
): Rewritten {
  const made: (string | null)[] = []
  const weeks: EffectiveWeek[] = []
  let state: RowState | undefined
  for (const [at, wish] of wishes.entries()) {
    const tried = (text: string | null) =>
      nextWeek(state, reading.read(text), { options: reading.options, index: at })
    const found = fitting(cells[at] ?? null, { wish, reading, tried })
    if (!found) return { kind: 'stuck', week: at }
    made.push(found.text)
    weeks.push(found.next.week)
    state = found.next.state
  }
  return { kind: 'cells', cells: made, weeks }
}

type SaidWish = Exclude<WeekWish, { readonly kind: 'follow' }>
type Next = ReturnType<typeof nextWeek>

type Place = {
  readonly wish: WeekWish
  readonly reading: RowReading
  /** What a text comes to in this week. */
  readonly tried: (text: string | null) => Next
}

/** The first text for one cell that gives the wished week; undefined where none does. */
function fitting(
  own: string | null,
  { wish, reading, tried }: Place,
): { readonly text: string | null; readonly next: Next } | undefined {
  const asItIs = { text: own, next: tried(own) }
  if (wish.kind === 'follow' || weekText(asItIs.next.week) === wish.text) return asItIs
  const read = reading.read(own)
  // Words that were not understood would be lost in a new text.
  if (read && read.unread.length > 0) return undefined
  const candidates = [
    () => read && statedAnew(read, wish),
    () => differing(asItIs.next.week, { wish, read }),
    () => cellText({ ...wordsOf(read), groups: withoutSteps(wish.groups) }),
    () => cellText({ ...wordsOf(read), groups: wish.groups }),
  ]
  for (const candidate of candidates) {
    const text = candidate()
    const next = text === undefined ? undefined : tried(text)
    if (text !== undefined && next && weekText(next.week) === wish.text) return { text, next }
  }
  return undefined
}

/** The cell with what it states itself changed; undefined where that is not what is wished. */
function statedAnew(own: Prescription, wish: WeekWish): string | undefined {
  if (wish.kind !== 'change' || !wish.stated) return undefined
  return cellText({ ...own, groups: wish.stated })
}

/** A cell that states what it did and what the wished week says otherwise than the week would by itself. */
function differing(
  week: EffectiveWeek,
  { wish, read }: { readonly wish: SaidWish; readonly read: Prescription | undefined },
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

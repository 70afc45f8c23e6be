import type { Prescription } from '../notation/prescription'
import { printPrescription, printWeek } from '../notation/print'
import {
  type EffectiveWeek,
  effectiveWeeks,
  type WeekOptions,
} from '../notation/weeks/effective-weeks'
import { splitWeeks } from '../notation/weeks/split-weeks'

/** Where the weeks of a new order come from: the old week (from 0), or null for a new empty one. */
export type WeekOrder = readonly (number | null)[]

/** How the weeks of a row are read; `deloadWeeks` (from 0) before and after the new order. */
export type ArrangeOptions = Pick<WeekOptions, 'unit' | 'deloadRule'> & {
  readonly deloadsBefore: readonly number[]
  readonly deloadsAfter: readonly number[]
}

/**
 * The texts of a row after its weeks stand in another order. Every week goes on meaning what it meant:
 * a text that only stated changes is written out where another week stands before it now. A deload made
 * by the rule is not written out; it follows the week it stands behind. What a later week adds (a load
 * beside an effort) cannot be taken away in shorthand, so it also reaches a week that now stands behind.
 */
export function arrangeWeeks(
  cells: readonly (string | null)[],
  order: WeekOrder,
  options: ArrangeOptions,
): readonly (string | null)[] {
  const { deloadsBefore, deloadsAfter, ...read } = options
  const own = spreadLines(cells)
  const before = effectiveWeeks(own, { ...read, deloadWeeks: deloadsBefore })
  const texts = order.map((from) => (from === null ? null : (own[from] ?? null)))
  const after = (until: number) =>
    effectiveWeeks(texts.slice(0, until + 1), { ...read, deloadWeeks: deloadsAfter })
  if (firstChanged(texts, { before, after: after(texts.length), order }) < 0) return texts
  for (const [at, from] of order.entries()) {
    const wanted = from === null ? undefined : before[from]
    if (!wanted || meaningOf(wanted) === 'blank' || isByRule(texts[at], wanted)) continue
    if (meaningOf(after(at)[at]) !== meaningOf(wanted))
      texts[at] = writtenOut(wanted) ?? texts[at] ?? null
  }
  return texts
}

/** The order of `weeks` weeks after one (from 0) has moved to another place. */
export function movedOrder(weeks: number, from: number, to: number): WeekOrder {
  const order = Array.from({ length: weeks }, (_, at) => at)
  return order.toSpliced(from, 1).toSpliced(to, 0, from)
}

/** A line with `|` fills the empty weeks behind it, so that each week has its own text. */
function spreadLines(cells: readonly (string | null)[]): readonly (string | null)[] {
  const texts = [...cells]
  for (const [at, text] of cells.entries()) {
    const parts = text === null ? [] : splitWeeks(text)
    if (parts.length < 2) continue
    texts[at] = parts[0] ?? ''
    parts.slice(1).forEach((part, offset) => {
      const place = at + offset + 1
      if (place < texts.length && texts[place] === null) texts[place] = part === '' ? null : part
    })
  }
  return texts
}

function firstChanged(
  texts: readonly (string | null)[],
  {
    before,
    after,
    order,
  }: {
    readonly before: readonly EffectiveWeek[]
    readonly after: readonly EffectiveWeek[]
    readonly order: WeekOrder
  },
): number {
  return order.findIndex((from, at) => {
    const wanted = from === null ? undefined : before[from]
    return wanted && !isByRule(texts[at], wanted) && meaningOf(after[at]) !== meaningOf(wanted)
  })
}

function isByRule(text: string | null | undefined, week: EffectiveWeek): boolean {
  return (text ?? null) === null && week.kind === 'planned' && week.isDeload
}

function meaningOf(week: EffectiveWeek | undefined): string {
  if (week?.kind !== 'planned') return week?.kind ?? 'blank'
  return printWeek({ groups: week.prescription.groups }) || 'blank'
}

/** The whole week in shorthand; undefined where its own text was not understood and so stays as typed. */
function writtenOut(week: EffectiveWeek): string | undefined {
  if (week.kind !== 'planned')
    return week.kind === 'off' ? printWeek({ mark: 'off', groups: [] }) : undefined
  const { own, prescription } = week
  if (own && own.unread.length > 0) return undefined
  const whole: Prescription = {
    v: 1,
    src: '',
    groups: prescription.groups,
    laterWeeks: [],
    unread: [],
    ...(own?.note !== undefined && { note: own.note }),
    ...(own?.goal !== undefined && { goal: own.goal }),
  }
  return printPrescription(whole)
}

import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { parsePrescription } from '../notation/parse'
import type { Group } from '../notation/prescription'
import { printWeek } from '../notation/print'
import type { Work } from '../notation/scheme'
import type { Spread } from '../notation/spread'
import type { EffectiveWeek } from '../notation/weeks/effective-weeks'
import type { LoadUnit } from '../units/load'
import { amountsAt, plannedSets, spreadAt } from './resolve-sets'

/** One working set of a week: where it stands among the groups, and what it says by itself. */
export type WeekSet = {
  /** Place among all groups of the week, and within the group (both from 0). */
  readonly group: number
  readonly index: number
  /** `5 @7`, `5 100kg`, `30s`; the whole group where its sets cannot be told apart. */
  readonly text: string
  /** Can be changed by itself. */
  readonly isOwn: boolean
}

/** The working sets of a week in order, each with its own text; warm-ups are left out. */
export function setsOfWeek(week: EffectiveWeek): readonly WeekSet[] {
  const groups = week.kind === 'planned' ? week.prescription.groups : []
  return groups.flatMap((group, at): readonly WeekSet[] => {
    if (group.role === 'warm-up') return []
    if (!hasOwnSets(group))
      return [{ group: at, index: 0, text: printWeek({ groups: [group] }), isOwn: false }]
    return Array.from({ length: plannedSets(group.scheme) }, (_, index) => ({
      group: at,
      index,
      text: setText(group, index),
      isOwn: true,
    }))
  })
}

/**
 * The week's text after one set was typed: `6`, `@8`, `102.5kg`, `5 @8`. What the set does not state stays.
 * An empty text takes the set out; the place behind the last set adds one. Tempo and rest hold for all sets.
 */
export function withSet(
  week: EffectiveWeek,
  change: { readonly at: number; readonly typed: string; readonly unit: LoadUnit },
): Result<string, Message> {
  const groups = week.kind === 'planned' ? week.prescription.groups : []
  const sets = setsOfWeek(week)
  const set = sets[change.at] ?? lastOwn(sets)
  const group = groups[set?.group ?? -1]
  if (!set || !group || change.at > sets.length) return refuse(message('programs.setNoSets'))
  if (!set.isOwn) return refuse(message('programs.setAsOne'))
  const typed = change.typed.trim()
  const isNew = change.at >= sets.length
  if (typed === '')
    return isNew ? ok(printWeek({ groups })) : ok(printWeek({ groups: without(groups, set) }))
  const read = readSet(typed, change.unit)
  if (!read) return refuse(message('programs.setUnread', { typed }))
  const grown = isNew ? lengthened(group) : group
  const index = isNew ? plannedSets(group.scheme) : set.index
  return ok(printWeek({ groups: groups.with(set.group, withOneSet(grown, index, read)) }))
}

function lastOwn(sets: readonly WeekSet[]): WeekSet | undefined {
  return sets.at(-1)
}

/** Sets can be told apart where a scheme counts them and its work is one number each. */
function hasOwnSets({ scheme, steps, drop, restPause }: Group): boolean {
  if (scheme?.kind !== 'sets' || scheme.sets.from !== scheme.sets.to) return false
  return spreadOfWork(scheme.work) !== undefined && !steps && !drop && !restPause
}

type Counted = Extract<Work, { kind: 'reps' | 'time' | 'distance' | 'calories' }>

function spreadOfWork(work: Work): Spread | undefined {
  switch (work.kind) {
    case 'reps':
      return work.reps
    case 'time':
      return work.seconds
    case 'distance':
      return work.distance
    case 'calories':
      return work.calories
    default:
      return undefined
  }
}

function withSpread(work: Counted, spread: Spread): Work {
  switch (work.kind) {
    case 'reps':
      return { ...work, reps: spread }
    case 'time':
      return { ...work, seconds: spread }
    case 'distance':
      return { ...work, distance: spread }
    case 'calories':
      return { ...work, calories: spread }
  }
}

/** `1x5 @7` without its `1x`, and without what holds for every set. */
function setText(group: Group, index: number): string {
  const { tempo: _, rest: __, every: ___, perSide: ____, ...own } = oneSet(group, index)
  const text = printWeek({ groups: [{ ...own, role: 'work' }] })
  return text.replace(/^1x/, '')
}

function oneSet(group: Group, index: number): Group {
  const { scheme, load, effort } = group
  if (scheme?.kind !== 'sets') return group
  const count = scheme.sets.to
  const spread = spreadOfWork(scheme.work)
  const { open, ...work } = { open: undefined, ...scheme.work }
  const isOpen = open === 'every' || (open === 'last' && index === count - 1)
  const counted = { ...work, ...(isOpen && { open: 'last' as const }) } as Counted // as: hasOwnSets let only these through
  const amount = load && 'amount' in load ? amountsAt(load.amount, index, count) : undefined
  return {
    ...group,
    scheme: { ...scheme, sets: { from: 1, to: 1 }, work: withSpread(counted, one(spread, index)) },
    ...(load &&
      'amount' in load &&
      amount && { load: { ...load, amount: spreadOf(amount.milli) } }),
    ...(effort &&
      effort.kind !== 'failure' && { effort: { ...effort, amount: one(effort.amount, index) } }),
  }
}

function one(spread: Spread | undefined, index: number): Spread {
  return spread ? spreadOf(Object.values(spreadAt(spread, index))) : { kind: 'one', value: 0 }
}

function spreadOf([from = 0, to = from]: readonly number[]): Spread {
  return from === to ? { kind: 'one', value: from } : { kind: 'range', from, to }
}

function readSet(typed: string, unit: LoadUnit): Group | undefined {
  for (const text of [`1x${typed}`, typed]) {
    const { groups, unread } = parsePrescription(text, { unit })
    if (unread.length === 0 && groups.length === 1) return groups[0]
  }
  return undefined
}

function withOneSet(group: Group, index: number, set: Group): Group {
  const { scheme, load, effort } = group
  if (scheme?.kind !== 'sets') return group
  const count = scheme.sets.to
  const own = set.scheme?.kind === 'sets' ? set.scheme.work : undefined
  const [before, now] = [spreadOfWork(scheme.work), own && spreadOfWork(own)]
  const isSameWork = own?.kind === scheme.work.kind
  const work =
    before && now && isSameWork
      ? withSpread(scheme.work as Counted, put(before, { index, count, to: now })) // as: it has a spread
      : scheme.work
  return {
    ...group,
    scheme: { ...scheme, work },
    ...(set.load && { load: withLoad(load, { index, count, to: set.load }) }),
    ...(set.effort && { effort: withEffort(effort, { index, count, to: set.effort }) }),
  }
}

type Put<T> = { readonly index: number; readonly count: number; readonly to: T }

function put(spread: Spread, { index, count, to }: Put<Spread>): Spread {
  const value = spreadAt(to, 0).from
  const values = Array.from({ length: count }, (_, at) =>
    at === index ? value : spreadAt(spread, at).from,
  )
  return values.every((each) => each === values[0])
    ? { kind: 'one', value: values[0] ?? value }
    : { kind: 'each', values }
}

function withLoad(
  load: Group['load'],
  { index, count, to }: Put<NonNullable<Group['load']>>,
): NonNullable<Group['load']> {
  if (!load || !('amount' in load) || !('amount' in to) || load.kind !== to.kind) return to
  const at = (place: number) => amountsAt(load.amount, place, count).milli[0] ?? 0
  const value = amountsAt(to.amount, 0, 1).milli[0] ?? 0
  const values = Array.from({ length: count }, (_, place) => (place === index ? value : at(place)))
  const isSame = values.every((each) => each === values[0])
  return { ...load, amount: isSame ? { kind: 'one', value } : { kind: 'each', values } }
}

function withEffort(
  effort: Group['effort'],
  { index, count, to }: Put<NonNullable<Group['effort']>>,
): NonNullable<Group['effort']> {
  if (!effort || effort.kind === 'failure' || to.kind !== effort.kind) return to
  return { ...effort, amount: put(effort.amount, { index, count, to: to.amount }) }
}

/** One more set like the last one. */
function lengthened(group: Group): Group {
  if (group.scheme?.kind !== 'sets') return group
  const count = group.scheme.sets.to + 1
  return { ...group, scheme: { ...group.scheme, sets: { from: count, to: count } } }
}

function without(groups: readonly Group[], { group: at, index }: WeekSet): readonly Group[] {
  const group = groups[at]
  if (group?.scheme?.kind !== 'sets') return groups
  const { scheme, load, effort } = group
  const count = scheme.sets.to - 1
  if (count === 0) return groups.toSpliced(at, 1)
  const spread = spreadOfWork(scheme.work)
  const work = spread ? withSpread(scheme.work as Counted, cut(spread, index)) : scheme.work // as: it has a spread
  const shorter: Group = {
    ...group,
    scheme: { ...scheme, sets: { from: count, to: count }, work },
    ...(load &&
      'amount' in load &&
      load.amount.kind === 'each' && { load: { ...load, amount: cut(load.amount, index) } }),
    ...(effort &&
      effort.kind !== 'failure' && { effort: { ...effort, amount: cut(effort.amount, index) } }),
  }
  return groups.with(at, shorter)
}

function cut(spread: Spread, index: number): Spread {
  if (spread.kind !== 'each') return spread
  const values = spread.values.toSpliced(index, 1)
  return values.every((each) => each === values[0])
    ? { kind: 'one', value: values[0] ?? 0 }
    : { kind: 'each', values }
}

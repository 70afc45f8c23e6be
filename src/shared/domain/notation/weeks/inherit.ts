import { settleChoice } from '../lines/settle'
import type { Group, GroupField } from '../prescription'
import { type TracedGroup, traced } from './traced-group'

/** What holds for the whole row, so that a group without a forerunner takes it too. */
const SHARED: readonly GroupField[] = ['tempo', 'rest']
/** A test is as heavy as the day allows: the load and effort of the weeks before do not bind it. */
const UNBOUND: readonly GroupField[] = ['load', 'effort', 'speed', 'velocityLoss', 'steps']

/**
 * Lays what a week states over the groups it inherits (rule R10). Groups answer each other by role,
 * else by place. Where every stated group has a scheme of its own they replace the list; otherwise the
 * inherited list stays and only what is stated changes. Warm-ups are replaced only by warm-ups.
 */
export function inheritGroups(
  before: readonly TracedGroup[],
  stated: readonly Group[],
): readonly TracedGroup[] {
  const [oldWarmUps, oldWorking] = byWarmUp(before, ({ group }) => group)
  const [warmUps, working] = byWarmUp(stated, (group) => group)
  const newWarmUps = warmUps.length > 0 ? layOver(oldWarmUps, warmUps) : oldWarmUps
  return [...newWarmUps, ...(working.length > 0 ? layOver(oldWorking, working) : oldWorking)]
}

function layOver(before: readonly TracedGroup[], stated: readonly Group[]): readonly TracedGroup[] {
  const replaces = stated.every((group) => group.scheme !== undefined)
  const isSameShape = stated.length === before.length
  if (replaces) {
    return stated.map((group, index) => {
      const answer = before[answering(before, group, index)]
      const role =
        isSameShape && group.role === 'work' ? (answer?.group.role ?? 'work') : group.role
      return merge(answer ?? sharedOnly(before), { ...group, role })
    })
  }
  const result = [...before]
  for (const [index, group] of stated.entries()) {
    const place = answering(before, group, index)
    const answer = before[place]
    if (answer) result[place] = merge(answer, { ...group, role: answer.group.role })
    else result.push(traced(group, 'written'))
  }
  return result
}

function answering(before: readonly TracedGroup[], group: Group, index: number): number {
  if (group.role === 'work') return index
  const sameRole = before.findIndex((old) => old.group.role === group.role)
  return sameRole < 0 ? index : sameRole
}

function merge(before: TracedGroup, stated: Group): TracedGroup {
  const isTest = stated.scheme?.kind === 'rep-max'
  const kept = isTest ? without(before, UNBOUND) : before
  const own = traced(stated, 'written')
  const group = { ...kept.group, ...stated }
  return {
    group: stated.load ? settleChoice(group) : group,
    origins: { ...kept.origins, ...own.origins },
  }
}

function without(before: TracedGroup, fields: readonly GroupField[]): TracedGroup {
  const group = Object.entries(before.group).filter(
    ([key]) => !fields.some((field) => field === key),
  )
  const kept = { role: before.group.role, ...Object.fromEntries(group) }
  return traced(kept, 'inherited')
}

function sharedOnly(before: readonly TracedGroup[]): TracedGroup {
  const last = before.at(-1)
  if (!last) return traced({ role: 'work' }, 'inherited')
  const others = Object.keys(last.group).filter((key) => !SHARED.some((field) => field === key))
  return without(last, others as GroupField[]) // as: keys of a group
}

function byWarmUp<T>(
  groups: readonly T[],
  of: (item: T) => Group,
): readonly [readonly T[], readonly T[]] {
  return [
    groups.filter((item) => of(item).role === 'warm-up'),
    groups.filter((item) => of(item).role !== 'warm-up'),
  ]
}

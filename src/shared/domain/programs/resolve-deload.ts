import { message } from '../../kernel/words'
import type { Group } from '../notation/prescription'
import { percentOf } from './resolve-amounts'
import type { GroupLoads, ResolveContext, ResolvedSet, Wish } from './resolve-context'
import { resolveGroup } from './resolve-load'
import { roundWish } from './resolve-rounding'
import { plannedSets } from './resolve-sets'
import { wishesOf } from './resolve-wishes'

/** The normal groups a deload was made from, and the percent of load it takes off them. */
export type Lightened = { readonly from: readonly Group[]; readonly loadLess: number }

/**
 * The loads of a week that the deload rule made: the loads of the last normal week less the rule's
 * percent, rounded down to what can be loaded. Its easier effort is a ceiling, no basis of a load:
 * two reps more in reserve are about 6 % by the charts, and below RPE 6 the charts have no numbers.
 * Percentages are lighter as written and what follows from today's top set follows from that.
 */
export function resolveDeload(
  groups: readonly Group[],
  lightened: Lightened,
  context: ResolveContext,
): readonly GroupLoads[] {
  let previous: GroupLoads | undefined
  return groups.map((group, at) => {
    const normal = lightened.from[at]
    const loads =
      normal && isTakenFromNormal(normal)
        ? lighterLoads({ group, normal, loadLess: lightened.loadLess }, context)
        : resolveGroup(group, context, previous)
    if (group.role !== 'warm-up') previous = loads
    return loads
  })
}

/** Help with a bodyweight lift stays as it is, and a test has no load of its own to be lighter than. */
function isTakenFromNormal({ role, load, scheme }: Group): boolean {
  if (scheme?.kind === 'rep-max') return false
  if (role === 'warm-up' || load?.kind === 'percent' || load?.kind === 'relative') return false
  return load?.kind !== 'bodyweight' || (load.added?.milli ?? 0) > 0
}

type Lighter = { readonly group: Group; readonly normal: Group; readonly loadLess: number }

function lighterLoads({ group, normal, loadLess }: Lighter, context: ResolveContext): GroupLoads {
  const isWritten = group.load !== undefined && group.load.kind !== 'rep-max'
  const wishes = wishesOf(isWritten ? group : normal, context, undefined)
  if (wishes.kind !== 'wishes') return wishes
  const rule = message('strength.ruleDeload', { percent: loadLess })
  const made = new Map<Wish, ResolvedSet>()
  const sets = wishes.sets.slice(0, plannedSets(group.scheme)).map((wish) => {
    const { amounts, inputs } = isWritten ? { ...wish, inputs: [] } : lighter(wish, loadLess)
    const set =
      made.get(wish) ?? roundWish({ ...wish, amounts, inputs, rule, isTyped: false }, context)
    made.set(wish, set)
    return set
  })
  return { kind: 'resolved', sets, isExpected: false }
}

/** What was written is in the cell already lighter; what comes from a chart is made lighter here. */
function lighter({ amounts, rule, inputs }: Wish, loadLess: number) {
  return {
    amounts: amounts.map((amount) => percentOf(amount, (100 - loadLess) * 1000)),
    inputs: [rule, ...inputs],
  }
}

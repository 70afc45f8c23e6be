import type { Group } from '../notation/prescription'
import type { GroupLoads, ResolveContext, ResolvedSet, Wish } from './resolve-context'
import { roundWish } from './resolve-rounding'
import { wishesOf } from './resolve-wishes'

/**
 * The loads of one effective group (nothing left to inherit): a load per set with its rule, its inputs
 * and its rounding; or what must be entered first; or none where the client chooses. `previous` is the
 * group before it, for loads that refer to that.
 */
export function resolveGroup(
  group: Group,
  context: ResolveContext,
  previous?: GroupLoads,
): GroupLoads {
  const wishes = wishesOf(group, context, previous)
  if (wishes.kind !== 'wishes') return wishes
  const made = new Map<Wish, ResolvedSet>()
  const sets = wishes.sets.map((wish) => {
    const set = made.get(wish) ?? roundWish(wish, context)
    made.set(wish, set)
    return set
  })
  return { kind: 'resolved', sets, isExpected: wishes.isExpected }
}

/** The loads of all groups of a cell in order; warm-up groups are no group before a working one. */
export function resolveGroups(
  groups: readonly Group[],
  context: ResolveContext,
): readonly GroupLoads[] {
  let previous: GroupLoads | undefined
  return groups.map((group) => {
    const loads = resolveGroup(group, context, previous)
    if (group.role !== 'warm-up') previous = loads
    return loads
  })
}

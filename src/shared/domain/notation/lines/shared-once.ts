import type { Group } from '../prescription'

/** The groups as they are written and said: a tempo or rest that all share stands once, on the last. */
export function sharedOnce(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1)
  if (!last) return groups
  const tempo = groups.every((group) => group.tempo === last.tempo)
  const rest = groups.every((group) => JSON.stringify(group.rest) === JSON.stringify(last.rest))
  return groups.map((group) => {
    if (group === last) return group
    const { tempo: ownTempo, rest: ownRest, ...others } = group
    return {
      ...others,
      ...(!tempo && ownTempo !== undefined && { tempo: ownTempo }),
      ...(!rest && ownRest !== undefined && { rest: ownRest }),
    }
  })
}

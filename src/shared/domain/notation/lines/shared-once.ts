import type { Group } from '../prescription'

/** The groups as they are written and said: a tempo or rest that all share stands once, on the last. */
export function sharedOnce(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1)
  if (!last || groups.slice(0, -1).some(saysNothingElse)) return groups
  const isTempoShared = groups.every((group) => group.tempo === last.tempo)
  const isRestShared = groups.every(
    ({ rest }) => rest?.from === last.rest?.from && rest?.to === last.rest?.to,
  )
  return groups.map((group) => {
    if (group === last) return group
    const { tempo, rest, ...others } = group
    return {
      ...others,
      ...(!isTempoShared && tempo !== undefined && { tempo }),
      ...(!isRestShared && rest !== undefined && { rest }),
    }
  })
}

/** A change of tempo or rest alone must stay where it is, or nothing would be left of its group. */
function saysNothingElse(group: Group): boolean {
  return Object.keys(group).every((key) => key === 'role' || key === 'tempo' || key === 'rest')
}

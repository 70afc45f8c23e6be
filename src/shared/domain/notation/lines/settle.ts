import type { Group, LoadPlan } from '../prescription'

/**
 * Groups of one week in the form that is stored, whatever order they were typed in: warm-ups first,
 * two loads over other than two sets are a choice, and a tempo or rest said only at the end holds for
 * every working group of the week.
 */
export function settleGroups(groups: readonly Group[]): readonly Group[] {
  const inOrder = [...groups.filter(isWarmUp), ...groups.filter((group) => !isWarmUp(group))]
  const settled = inOrder.map(settleChoice)
  const working = settled.filter((group) => !isWarmUp(group))
  const last = working.at(-1)
  if (!last || working.length < 2) return settled
  const earlier = working.slice(0, -1)
  const tempo = earlier.every((group) => group.tempo === undefined) ? last.tempo : undefined
  const rest = earlier.every((group) => group.rest === undefined) ? last.rest : undefined
  if (tempo === undefined && rest === undefined) return settled
  const shared = { ...(tempo !== undefined && { tempo }), ...(rest !== undefined && { rest }) }
  return settled.map((group) => (isWarmUp(group) ? group : { ...group, ...shared }))
}

/** Two loads over other than two sets are a choice between them: `3x8 185/125lb`. */
export function settleChoice(group: Group): Group {
  const { load, scheme } = group
  if (load?.kind !== 'weight' && load?.kind !== 'percent') return group
  if (load.amount.kind !== 'each' || load.amount.values.length !== 2) return group
  if (scheme?.kind !== 'sets' || (scheme.sets.from <= 2 && scheme.sets.to >= 2)) return group
  const choice: LoadPlan = { ...load, amount: { kind: 'choice', values: load.amount.values } }
  return { ...group, load: choice }
}

function isWarmUp(group: Group): boolean {
  return group.role === 'warm-up'
}

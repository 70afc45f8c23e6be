import type { Group, GroupField, Provenance } from '../prescription'

/** Where each stated part of a group comes from. */
export type GroupOrigins = { readonly [Field in GroupField]?: Provenance }

/** A group as a week shows it, with the provenance of its parts. */
export type TracedGroup = { readonly group: Group; readonly origins: GroupOrigins }

/** The parts a group states, role aside. */
export function statedFields(group: Group): readonly GroupField[] {
  return Object.keys(group).filter((key): key is GroupField => key !== 'role')
}

/** The group with one provenance for all its parts. */
export function traced(group: Group, provenance: Provenance): TracedGroup {
  const entries = statedFields(group).map((field) => [field, provenance] as const)
  return { group, origins: Object.fromEntries(entries) }
}

/** The same group a week later: everything in it is inherited. */
export function inherited({ group }: TracedGroup): TracedGroup {
  return traced(group, 'inherited')
}

/** A group with parts changed by a rule; what the rule left alone keeps its provenance. */
export function changedTo(before: TracedGroup, group: Group, provenance: Provenance): TracedGroup {
  if (group === before.group) return before
  const origins = statedFields(group).map((field) => {
    const isSame = JSON.stringify(group[field]) === JSON.stringify(before.group[field])
    return [field, (isSame && before.origins[field]) || provenance] as const
  })
  return { group, origins: Object.fromEntries(origins) }
}

import type { RosterEntry } from './found-clients'

/** By which column the roster is sorted, and which way. */
export type RosterSort = {
  readonly by: 'name' | 'last' | 'next'
  readonly order: 'ascending' | 'descending'
}

/** Sorts by name, last session or next appointment; clients without one come last either way. */
export function sortRoster(
  entries: readonly RosterEntry[],
  sort: RosterSort,
): readonly RosterEntry[] {
  const way = sort.order === 'ascending' ? 1 : -1
  return [...entries].sort((a, b) => {
    const [left, right] = [keyOf(a, sort.by), keyOf(b, sort.by)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return way * left.localeCompare(right)
  })
}

/** The same column turns round; another one starts with its first letter or its nearest day. */
export function nextSort(sort: RosterSort, by: string): RosterSort {
  if (by !== 'name' && by !== 'last' && by !== 'next') return sort
  if (by !== sort.by) return { by, order: by === 'last' ? 'descending' : 'ascending' }
  return { by, order: sort.order === 'ascending' ? 'descending' : 'ascending' }
}

function keyOf({ client }: RosterEntry, by: RosterSort['by']): string | null {
  if (by === 'name') return client.name
  return by === 'last' ? client.lastSession : client.nextAppointment
}

/** One row-level change: whole row for insert and delete, `[before, after]` per column for update. */
export type Change = {
  readonly ordinal: number
  readonly table: string
  readonly rowId: string
  readonly scope: string
  readonly op: 'insert' | 'update' | 'delete'
  readonly body: Readonly<Record<string, unknown>>
}

/** Makes one change of several to the same row; what cancels out is dropped. */
export function coalesce(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.table} ${change.rowId}`
    const earlier = byRow.get(key)
    const merged = earlier ? mergeChanges(earlier, change) : change
    if (merged) byRow.set(key, merged)
    else byRow.delete(key)
  }
  return [...byRow.values()]
}

function mergeChanges(first: Change, then: Change): Change | null {
  if (first.op === 'insert' && then.op === 'delete') return null
  if (first.op === 'insert') return { ...first, body: { ...first.body, ...afterOf(then) } }
  if (first.op === 'update' && then.op === 'update') return mergeUpdates(first, then)
  if (first.op === 'update') return { ...then, body: { ...then.body, ...beforeOf(first) } }
  return rebuiltRow(first, then)
}

/** Deleted and inserted again under the same key: an update of what differs. */
function rebuiltRow(gone: Change, back: Change): Change | null {
  const pairs = Object.keys(back.body)
    .filter((column) => gone.body[column] !== back.body[column])
    .map((column) => [column, [gone.body[column] ?? null, back.body[column]]])
  if (pairs.length === 0) return null
  return { ...back, op: 'update', body: Object.fromEntries(pairs) }
}

function mergeUpdates(first: Change, then: Change): Change | null {
  const before = { ...beforeOf(then), ...beforeOf(first) }
  const after = { ...afterOf(first), ...afterOf(then) }
  const pairs = Object.keys(after)
    .filter((column) => before[column] !== after[column])
    .map((column) => [column, [before[column], after[column]]])
  return pairs.length === 0 ? null : { ...first, body: Object.fromEntries(pairs) }
}

/** The column values an update replaced. */
export function beforeOf(update: Change): Record<string, unknown> {
  return pick(update, 0)
}

/** The column values an update wrote. */
export function afterOf(update: Change): Record<string, unknown> {
  return pick(update, 1)
}

function pick(update: Change, index: 0 | 1): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(update.body).map(([column, pair]) => [column, (pair as unknown[])[index]]), // as: update bodies hold pairs
  )
}

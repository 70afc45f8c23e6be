/** What a template did that a client's copy may follow. */
export const CHANGE_KINDS = [
  'name',
  'goal',
  'week-add',
  'week-remove',
  'week-kind',
  'week-name',
  'day-add',
  'day-remove',
  'day-name',
  'day-weekday',
  'day-order',
  'row-add',
  'row-remove',
  /** The copy has no such row any more, and the template changed it. */
  'row-lost',
  'row-day',
  'row-order',
  'row-exercise',
  'row-kind',
  'row-label',
  'row-dose',
  'row-goal',
  'row-note',
  'cell',
] as const

/** What a template did that a client's copy may follow. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One difference between the template now and as it was, seen from one client's copy. */
export type MergeChange = {
  /** The same for the same difference of every client: kind and keys. */
  readonly id: string
  readonly kind: ChangeKind
  /** Keys of the day, row and week it is about, as far as there are any. */
  readonly dayKey: string | null
  readonly rowKey: string | null
  readonly weekKey: string | null
  /** The values as stored: what both came from, the copy's, the template's; null = nothing written. */
  readonly base: string | null
  readonly mine: string | null
  readonly theirs: string | null
  /** Both sides changed it: the copy's is kept unless the coach says otherwise. */
  readonly isConflict: boolean
  /** It would rewrite a week that was trained: left out unless the coach says otherwise. */
  readonly isPast: boolean
  /** Trained sessions stand on it: it cannot be taken. */
  readonly isLocked: boolean
}

/** Whether a change is taken when the coach says nothing: it follows from nothing but the template. */
export function isTakenByDefault({ isConflict, isPast, isLocked }: MergeChange): boolean {
  return !(isConflict || isPast || isLocked)
}

/** The changes taken when the coach says nothing. */
export function takenByDefault(changes: readonly MergeChange[]): ReadonlySet<string> {
  return new Set(changes.filter(isTakenByDefault).map(({ id }) => id))
}

type Parts = Partial<Omit<MergeChange, 'id' | 'kind'>>

/** A change of a kind; what is not named is empty or false. */
export function changeOf(kind: ChangeKind, parts: Parts): MergeChange {
  const { dayKey = null, rowKey = null, weekKey = null, base = null } = parts
  const { mine = null, theirs = null } = parts
  const { isConflict = false, isPast = false, isLocked = false } = parts
  const keys = { dayKey, rowKey, weekKey }
  return {
    id: changeId(kind, keys),
    kind,
    ...keys,
    base,
    mine,
    theirs,
    isConflict,
    isPast,
    isLocked,
  }
}

/** The id of a change: what kind it is and what it is about. Rows are known by their own key alone. */
export function changeId(
  kind: ChangeKind,
  keys: Partial<Pick<MergeChange, 'dayKey' | 'rowKey' | 'weekKey'>>,
): string {
  return `${kind} ${keys.rowKey ?? keys.dayKey ?? ''} ${keys.weekKey ?? ''}`.trim()
}

/** The change of one value that all three sides have; none where the template left it or both agree. */
export function valueChange(
  kind: ChangeKind,
  values: {
    readonly base: string | null
    readonly mine: string | null
    readonly theirs: string | null
  },
  parts: Parts,
): readonly MergeChange[] {
  const { base, mine, theirs } = values
  if (theirs === base || theirs === mine) return []
  return [changeOf(kind, { ...parts, ...values, isConflict: mine !== base })]
}

import type { PrescribedSet } from '../../shared/domain/sessions/prescribed-set'
import { asPlanned, type SetResultRow } from '../../shared/domain/sessions/typed-sets'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { pairKey } from '../../shared/kernel/ids'
import type { EntryRow, PerformedRow, PrescribedRow, SessionRow } from '../stores/sessions'
import { columnsOfLoad, loadOfColumns } from '../stores/set-load'
import type { CommandContext, QueryContext } from './context'

/** A set of a session: planned, done, or both; `number` counts within its exercise from 1. */
export type SessionSet = {
  readonly id: string
  readonly clientId: string
  readonly entry: EntryRow
  /** Sorts within the exercise. */
  readonly position: string
  readonly number: number
  readonly prescribed: PrescribedRow | null
  readonly performed: readonly PerformedRow[]
}

/** Everything of a session that its sets are read from. */
export type OpenedSession = {
  readonly session: SessionRow
  readonly entries: readonly EntryRow[]
  /** In printed order; sets that were added stand behind the planned ones of their exercise. */
  readonly sets: readonly SessionSet[]
}

/** Opens a session with its sets in printed order; null when it is not there. */
export function openSession(
  { read }: Pick<QueryContext, 'read'>,
  id: string,
): OpenedSession | null {
  const session = read.sessions.byId(id)
  if (!session) return null
  const entries = read.sessions.entries(id)
  const prescribed = Map.groupBy(read.sessions.prescribed(id), (row) => row.entryId)
  const performed = Map.groupBy(read.sessions.performed(id), (row) => row.entryId)
  const sets = entries.flatMap((entry) =>
    setsOf(entry, prescribed.get(entry.id) ?? [], performed.get(entry.id) ?? []).map((set) => ({
      ...set,
      clientId: session.clientId,
    })),
  )
  return { session, entries, sets }
}

function setsOf(
  entry: EntryRow,
  prescribed: readonly PrescribedRow[],
  performed: readonly PerformedRow[],
): Omit<SessionSet, 'clientId'>[] {
  const known = new Set(prescribed.map(({ id }) => id))
  const isOfPlan = ({ prescribedId }: PerformedRow) =>
    prescribedId !== null && known.has(prescribedId)
  const byPlan = Map.groupBy(performed.filter(isOfPlan), ({ prescribedId }) => prescribedId)
  const extras = Map.groupBy(
    performed.filter((row) => !isOfPlan(row)),
    extraKey,
  )
  const planned = prescribed.map((row) => {
    const { id, position } = row
    return { id, position, prescribed: row, performed: byPlan.get(id) ?? [] }
  })
  const added = [...extras].map(([id, rows]) => {
    return { id, position: rows[0]?.position ?? '', prescribed: null, performed: rows }
  })
  return [...planned, ...added].map((set, index) => ({ ...set, entry, number: index + 1 }))
}

/** Left and right of an added set share the id of their set. */
function extraKey(row: PerformedRow): string {
  return row.side === 'both' ? row.id : row.id.replace(/\/(left|right)$/, '')
}

/** A stored planned set as the domain reads it. */
export function toPrescribed(row: PrescribedRow): PrescribedSet {
  return {
    isWarmUp: row.isWarmUp === 1,
    load: loadOfColumns(row),
    isOpen: row.isOpen === 1,
    isPerSide: row.perSide === 1,
    text: row.text,
    ...(row.repsFrom === null ? {} : { repsFrom: row.repsFrom }),
    ...(row.repsTo === null ? {} : { repsTo: row.repsTo }),
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    ...(row.metresMilli === null ? {} : { metres: row.metresMilli / 1000 }),
    ...(row.rpeMilli === null ? {} : { rpe: row.rpeMilli / 1000 }),
  }
}

/** What is written beside the results of a set. */
export type SetWords = { readonly reason: string; readonly note: string }

/**
 * Writes what was done for a set; rows of other sides than written now are taken away, unless one side
 * is corrected alone (`keepsOtherSide`). The plan is never touched.
 */
export function writeSet(
  context: CommandContext,
  set: SessionSet,
  rows: readonly (SetResultRow & SetWords)[],
): void {
  const kept = new Set(rows.map((row) => rowId(set, row.side)))
  const hasBoth = rows.some(({ side }) => side === 'both')
  for (const old of set.performed) {
    const isReplaced = hasBoth || old.side === 'both' || rows.length > 1
    if (isReplaced && !kept.has(old.id)) context.write.sessions.removePerformed(old.id)
  }
  for (const row of rows) putRow(context, set, row)
}

function rowId(set: SessionSet, side: SetResultRow['side']): string {
  if (set.prescribed) return pairKey(set.id, side)
  return side === 'both' ? set.id : pairKey(set.id, side)
}

function putRow(context: CommandContext, set: SessionSet, row: SetResultRow & SetWords): void {
  const isWarmUp = set.prescribed?.isWarmUp === 1 || set.entry.kind === 'warm-up'
  context.write.sessions.putPerformed({
    id: rowId(set, row.side),
    client_id: set.clientId,
    session_exercise_id: set.entry.id,
    prescribed_set_id: set.prescribed?.id ?? null,
    position: set.position,
    side: row.side,
    outcome: row.outcome,
    is_warm_up: isWarmUp ? 1 : 0,
    ...columnsOfLoad(row.load),
    reps: row.reps ?? null,
    seconds: row.seconds ?? null,
    metres_milli: row.metres === undefined ? null : Math.round(row.metres * 1000),
    rpe_milli: row.rpe === undefined ? null : Math.round(row.rpe * 1000),
    reason: row.reason,
    note: row.note,
  })
}

/** A set that is not there yet, behind the last one of its exercise. */
export function addedSet(
  context: CommandContext,
  { session, sets }: OpenedSession,
  entry: EntryRow,
): SessionSet {
  const own = sets.filter((set) => set.entry.id === entry.id)
  return {
    id: context.newId(),
    clientId: session.clientId,
    entry,
    number: own.length + 1,
    position: keyBetween(own.at(-1)?.position ?? null, null),
    prescribed: null,
    performed: [],
  }
}

/** The rows that log a set as planned; a drill is only ticked. Null where nothing was planned. */
export function plannedRows(set: SessionSet): readonly (SetResultRow & SetWords)[] | null {
  return set.prescribed && [{ ...asPlanned(toPrescribed(set.prescribed)), reason: '', note: '' }]
}

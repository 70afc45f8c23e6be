import type Database from 'better-sqlite3'
import type { Change } from './changes'
import { type CommandHeader, changesOf, closeCommand, openCommand } from './journal'
import type { Leftover } from './undo'
import { applyForward } from './undo'

/** A whole command on its way between desks: plain JSON. */
export type TravellingCommand = Omit<CommandHeader, 'stamp'> & {
  /** The hybrid clock of the desk that made it, in microseconds. */
  readonly clock: number
  readonly schema: number
  readonly changes: readonly Change[]
}

/** What came of another desk's command: rows changed here, and what could not be done. */
export type AppliedElsewhere = {
  readonly changes: readonly Change[]
  readonly left: readonly Leftover[]
}

/** The commands made at this desk after a sequence, oldest first, as they travel. */
export function commandsToSend(
  db: Database.Database,
  afterSequence: number,
): readonly TravellingCommand[] {
  const headers = db
    .prepare(
      `SELECT id, name, kind, undone_command_id AS undoneCommandId, device_id AS deviceId,
         person_id AS personId, input_digest AS inputDigest, clock, schema_version AS schema
       FROM commands WHERE sequence > ? AND origin = 'here' ORDER BY sequence`,
    )
    .all(afterSequence) as Omit<TravellingCommand, 'changes'>[] // as: columns aliased to the type
  return headers.map((header) => ({ ...header, changes: changesOf(db, header.id) }))
}

/**
 * Applies a command made at another desk, through the same triggers and in one transaction: no check by
 * the domain again, no step on this desk's undo list, nothing when it is known already.
 */
export function applyElsewhere(
  db: Database.Database,
  command: TravellingCommand,
  hubSeq: number,
): AppliedElsewhere {
  return db
    .transaction(() => {
      const known = db.prepare('SELECT 1 FROM commands WHERE id = ?').get(command.id)
      if (known !== undefined) return { changes: [], left: [] }
      openCommand(db, command.id)
      const left = applyForward(db, command.changes)
      const { clock, schema: _schema, changes: _changes, ...header } = command
      const stamp = { origin: 'elsewhere', clock, hubSeq } as const
      return { changes: closeCommand(db, { ...header, stamp }).changes, left }
    })
    .immediate()
}

import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { deleteRow, insertRow, prepared, putRow, type Row } from '../database/rows'

export type RuleSettingRow = { id: string; isOff: 0 | 1; thresholds: string }
export type OverrideRow = {
  id: Id
  rowId: Id | null
  ruleId: string
  reason: string
  day: string
}
/** Pain noted at a lift, of the last session in which the lift was trained. */
export type LiftPainRow = { exerciseId: Id; score: number; bodyPart: string; note: string }

/** Reads what the program check keeps and what it needs beside the log. */
export function checkReads(db: Database.Database) {
  return {
    settings(): readonly RuleSettingRow[] {
      const sql = 'SELECT id, is_off AS isOff, thresholds FROM rule_settings ORDER BY id'
      return prepared(db, sql).all() as RuleSettingRow[] // as: columns aliased to the type
    },
    overrides(programId: Id): readonly OverrideRow[] {
      const sql = `SELECT id, row_id AS rowId, rule_id AS ruleId, reason, day FROM check_overrides
        WHERE program_id = ? ORDER BY day, id`
      return prepared(db, sql).all(programId) as OverrideRow[] // as: columns aliased to the type
    },
    override(id: Id): { programId: Id; ruleId: string } | null {
      const sql =
        'SELECT program_id AS programId, rule_id AS ruleId FROM check_overrides WHERE id = ?'
      const row = prepared(db, sql).get(id)
      return (row as { programId: Id; ruleId: string } | undefined) ?? null // as: columns aliased to the type
    },
    /** The strongest pain of each lift in the last session that had it; lifts without pain there are left out. */
    lastPains(clientId: Id): readonly LiftPainRow[] {
      const sql = `SELECT e.exercise_id AS exerciseId, x.score, x.body_part AS bodyPart, x.note
        FROM pains x JOIN session_exercises e ON e.id = x.session_exercise_id
        JOIN sessions s ON s.id = e.session_id
        WHERE e.client_id = @clientId AND s.binned_on IS NULL AND x.score > 0 AND s.id = (
          SELECT s2.id FROM session_exercises e2 JOIN sessions s2 ON s2.id = e2.session_id
          WHERE e2.client_id = @clientId AND e2.exercise_id = e.exercise_id
            AND s2.binned_on IS NULL AND s2.status <> 'missed'
          ORDER BY s2.day DESC, s2.id DESC LIMIT 1)
        ORDER BY x.score DESC, x.id`
      return prepared(db, sql).all({ clientId }) as LiftPainRow[] // as: columns aliased to the type
    },
    /** How many programs a client had before this one. */
    earlierPrograms(clientId: Id, programId: Id): number {
      const sql = `SELECT count(*) AS count FROM programs
        WHERE client_id = ? AND id <> ? AND binned_on IS NULL`
      return (prepared(db, sql).get(clientId, programId) as { count: number }).count // as: shape of the select
    },
  }
}

/** Reasons were given for the exercise that stood in a row; another one has none yet. */
export function dropReasonsOfRow(db: Database.Database, rowId: Id): void {
  const ids = prepared(db, 'SELECT id FROM check_overrides WHERE row_id = ?').pluck().all(rowId)
  for (const id of ids as Id[]) deleteRow(db, 'check_overrides', id) // as: one text column
}

/** Writes settings of rules and recorded reasons, inside a command. */
export function checkWrites(db: Database.Database) {
  return {
    putSetting: (row: Row & { id: string }) => putRow(db, 'rule_settings', row),
    removeSetting: (id: string) => deleteRow(db, 'rule_settings', id),
    addOverride: (row: Row) => insertRow(db, 'check_overrides', row),
    removeOverride: (id: Id) => deleteRow(db, 'check_overrides', id),
  }
}

import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { insertRow, prepared, type Row } from '../database/rows'

export type MaxRow = {
  id: Id
  exerciseId: Id
  kind: 'measured' | 'training-max' | 'estimated'
  day: string
  milli: number
  unit: 'kg' | 'lb'
}

/** Reads what loads are worked out from. */
export function strengthReads(db: Database.Database) {
  return {
    /** A client's maxes, newest last within a day (the later entry is the correction). */
    maxes(clientId: Id): readonly MaxRow[] {
      const sql = `SELECT id, exercise_id AS exerciseId, kind, day, load_milli AS milli, load_unit AS unit
        FROM lift_maxes WHERE client_id = ? ORDER BY day, id`
      return prepared(db, sql).all(clientId) as MaxRow[] // as: columns aliased to the type
    },
    /** The last weighed body mass, or null. */
    bodyMass(clientId: Id): { day: string; milli: number; unit: 'kg' | 'lb' } | null {
      const sql = `SELECT day, value_milli AS milli, unit FROM measurements
        WHERE client_id = ? AND kind = 'body mass' AND unit IN ('kg', 'lb') ORDER BY day DESC, id DESC LIMIT 1`
      const row = prepared(db, sql).get(clientId)
      return (row as { day: string; milli: number; unit: 'kg' | 'lb' } | undefined) ?? null // as: columns aliased to the type
    },
  }
}

/** Writes maxes, inside a command; each entry is a new row, none overwrites another. */
export function strengthWrites(db: Database.Database) {
  return { addMax: (row: Row) => insertRow(db, 'lift_maxes', row) }
}

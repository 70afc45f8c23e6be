import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { deleteRow, insertRow, prepared, putRow, type Row, updateRow } from '../database/rows'

/** A screening as stored; days are ISO text, lists are JSON. */
export type ScreeningRow = {
  id: Id
  day: string
  formName: string
  formYear: number
  topics: string
  followUp: 'not-needed' | 'all-no' | 'some-yes' | 'open'
  isSigned: 0 | 1
  isActive: 0 | 1
  hasDisease: 0 | 1
  hasSymptoms: 0 | 1
  systolic: number | null
  diastolic: number | null
  medications: string
  clearedOn: string | null
  clearedBy: string | null
  clearedFor: 'moderate' | 'vigorous' | null
  limits: string
  changedOn: string | null
}
export type ConditionRow = {
  id: Id
  name: string
  weight: 'absolute' | 'relative'
  tags: string
  sparesFailure: 0 | 1
}

/** The strongest pain of a session, 0 where none was noted; place and lift are empty then. */
export type SessionPainRow = { day: string; score: number; bodyPart: string; exerciseId: Id | null }

/** Reads screenings and the studio's conditions. */
export function screeningReads(db: Database.Database) {
  return {
    /** A client's screenings, the newest first. */
    ofClient(clientId: Id): readonly ScreeningRow[] {
      const sql = `SELECT id, day, form_name AS formName, form_year AS formYear, topics,
          follow_up AS followUp, is_signed AS isSigned, is_active AS isActive,
          has_disease AS hasDisease, has_symptoms AS hasSymptoms, systolic, diastolic, medications,
          cleared_on AS clearedOn, cleared_by AS clearedBy, cleared_for AS clearedFor, limits,
          changed_on AS changedOn
        FROM screenings WHERE client_id = ? ORDER BY day DESC, id DESC`
      return prepared(db, sql).all(clientId) as ScreeningRow[] // as: columns aliased to the type
    },
    /** The pain of the last sessions since a day, the newest first. */
    painCourse(clientId: Id, since: string): readonly SessionPainRow[] {
      const sql = `SELECT s.day, coalesce(max(x.score), 0) AS score,
          coalesce(x.body_part, '') AS bodyPart, e.exercise_id AS exerciseId
        FROM sessions s LEFT JOIN pains x ON x.session_id = s.id
        LEFT JOIN session_exercises e ON e.id = x.session_exercise_id
        WHERE s.client_id = ? AND s.day >= ? AND s.binned_on IS NULL AND s.status <> 'missed'
        GROUP BY s.id ORDER BY s.day DESC, s.id DESC`
      return prepared(db, sql).all(clientId, since) as SessionPainRow[] // as: columns aliased to the type
    },
    /** What the studio added to the list of conditions or changed of it. */
    conditions(): readonly ConditionRow[] {
      const sql = `SELECT id, name, weight, tags, spares_failure AS sparesFailure FROM conditions
        ORDER BY name COLLATE NOCASE, id`
      return prepared(db, sql).all() as ConditionRow[] // as: columns aliased to the type
    },
    /** Whether somebody spots the client; null where nobody said. */
    hasSpotter(clientId: Id): boolean | null {
      const sql = 'SELECT has_spotter AS has FROM clients WHERE id = ?'
      const row = prepared(db, sql).get(clientId) as { has: 0 | 1 | null } | undefined // as: shape of the select
      return row === undefined || row.has === null ? null : row.has === 1
    },
  }
}

/** Writes screenings and conditions, inside a command. */
export function screeningWrites(db: Database.Database) {
  return {
    add: (row: Row) => insertRow(db, 'screenings', row),
    change: (change: Row & { id: Id }) => updateRow(db, 'screenings', change),
    remove: (id: Id) => deleteRow(db, 'screenings', id),
    putCondition: (row: Row & { id: Id }) => putRow(db, 'conditions', row),
    removeCondition: (id: Id) => deleteRow(db, 'conditions', id),
    setSpotter: (clientId: Id, has: boolean | null) =>
      updateRow(db, 'clients', { id: clientId, has_spotter: has === null ? null : Number(has) }),
  }
}

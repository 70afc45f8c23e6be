import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { deleteRow, insertRow, prepared, putRow, type Row, updateRow } from '../database/rows'

type Status = 'open' | 'done' | 'missed'

/** A session as stored. */
export type SessionRow = {
  id: Id
  clientId: Id
  day: string
  name: string
  status: Status
  source: 'sheet' | 'free' | 'import'
  isDeload: 0 | 1
  programId: Id | null
  dayId: Id | null
  week: number | null
  effortMilli: number | null
  minutes: number | null
  note: string
}
/** A session in the list of a client's log, its sets counted. */
export type SessionListRow = SessionRow & {
  programName: string | null
  setsDone: number
  setsPlanned: number
  pain: number | null
}
export type EntryRow = {
  id: Id
  exerciseId: Id
  kind: 'lift' | 'warm-up'
  label: string
  prescription: string
  note: string
  position: string
}
/** The columns of a load, together or not at all. */
export type LoadColumns = {
  loadKind: 'none' | 'absolute' | 'bodyweight'
  loadMilli: number | null
  loadUnit: 'kg' | 'lb' | null
}
export type PrescribedRow = LoadColumns & {
  id: Id
  entryId: Id
  position: string
  isWarmUp: 0 | 1
  repsFrom: number | null
  repsTo: number | null
  isOpen: 0 | 1
  seconds: number | null
  metresMilli: number | null
  rpeMilli: number | null
  perSide: 0 | 1
  text: string
}
export type PerformedRow = LoadColumns & {
  id: Id
  entryId: Id
  prescribedId: Id | null
  position: string
  side: 'both' | 'left' | 'right'
  outcome: 'done' | 'skipped'
  isWarmUp: 0 | 1
  reps: number | null
  seconds: number | null
  metresMilli: number | null
  rpeMilli: number | null
  reason: string
  note: string
}
export type PainRow = {
  id: Id
  entryId: Id
  setId: Id | null
  score: number
  bodyPart: string
  note: string
}

const SESSION = `s.id, s.client_id AS clientId, s.day, s.name, s.status, s.source,
  s.is_deload AS isDeload, s.program_id AS programId, s.day_id AS dayId, s.week,
  s.effort_milli AS effortMilli, s.minutes, s.note`
const LOAD = (table: string) =>
  `${table}.load_kind AS loadKind, ${table}.load_milli AS loadMilli, ${table}.load_unit AS loadUnit`
const PRESCRIBED = `r.id, r.session_exercise_id AS entryId, r.position, r.is_warm_up AS isWarmUp, ${LOAD('r')},
  r.reps_from AS repsFrom, r.reps_to AS repsTo, r.is_open AS isOpen, r.seconds,
  r.metres_milli AS metresMilli, r.rpe_milli AS rpeMilli, r.per_side AS perSide, r.text`
const PERFORMED = `p.id, p.session_exercise_id AS entryId, p.prescribed_set_id AS prescribedId,
  p.position, p.side, p.outcome, p.is_warm_up AS isWarmUp, ${LOAD('p')}, p.reps, p.seconds,
  p.metres_milli AS metresMilli, p.rpe_milli AS rpeMilli, p.reason, p.note`

/** Left before right, so that sides read as they are spoken. */
const SET_ORDER = 'p.position, p.side, p.id'

/** Reads sessions. */
export function sessionReads(db: Database.Database) {
  return {
    /** Whether any session points at the day, one in the bin included (it may come back). */
    isDayUsed(dayId: Id): boolean {
      const sql = 'SELECT 1 FROM sessions WHERE day_id = ? LIMIT 1'
      return prepared(db, sql).get(dayId) !== undefined
    },
    /** The sessions logged of a program day, oldest first; binned ones left out. */
    ofDay(dayId: Id): readonly { id: Id; week: number | null; status: Status }[] {
      const sql =
        'SELECT id, week, status FROM sessions WHERE day_id = ? AND binned_on IS NULL ORDER BY day, id'
      return prepared(db, sql).all(dayId) as { id: Id; week: number | null; status: Status }[] // as: columns aliased to the type
    },
    /** The sessions of a program, oldest first. */
    ofProgram(
      programId: Id,
    ): readonly { id: Id; dayId: Id; week: number | null; day: string; status: Status }[] {
      const sql = `SELECT id, day_id AS dayId, week, day, status FROM sessions
        WHERE program_id = ? AND day_id IS NOT NULL AND binned_on IS NULL ORDER BY day, id`
      return prepared(db, sql).all(programId) as {
        id: Id
        dayId: Id
        week: number | null
        day: string
        status: Status
      }[] // as: columns aliased to the type
    },
    byId(sessionId: Id): SessionRow | null {
      const sql = `SELECT ${SESSION} FROM sessions s WHERE s.id = ? AND s.binned_on IS NULL`
      return (prepared(db, sql).get(sessionId) as SessionRow | undefined) ?? null // as: columns aliased to the type
    },
    /** A client's sessions, newest first; a set of two sides counts once. */
    ofClient(clientId: Id): readonly SessionListRow[] {
      const sql = `SELECT ${SESSION}, g.name AS programName,
          (SELECT count(*) FROM session_exercises e JOIN prescribed_sets r ON r.session_exercise_id = e.id
             WHERE e.session_id = s.id AND e.kind = 'lift') AS setsPlanned,
          (SELECT count(DISTINCT coalesce(p.prescribed_set_id, p.id)) FROM session_exercises e
             JOIN performed_sets p ON p.session_exercise_id = e.id
             WHERE e.session_id = s.id AND e.kind = 'lift' AND p.outcome = 'done') AS setsDone,
          (SELECT max(score) FROM pains WHERE session_id = s.id) AS pain
        FROM sessions s LEFT JOIN programs g ON g.id = s.program_id
        WHERE s.client_id = ? AND s.binned_on IS NULL ORDER BY s.day DESC, s.id DESC`
      return prepared(db, sql).all(clientId) as SessionListRow[] // as: columns aliased to the type
    },
    entries(sessionId: Id): readonly EntryRow[] {
      const sql = `SELECT id, exercise_id AS exerciseId, kind, label, prescription, note, position
        FROM session_exercises WHERE session_id = ? ORDER BY position, id`
      return prepared(db, sql).all(sessionId) as EntryRow[] // as: columns aliased to the type
    },
    prescribed(sessionId: Id): readonly PrescribedRow[] {
      const sql = `SELECT ${PRESCRIBED} FROM session_exercises e
        JOIN prescribed_sets r ON r.session_exercise_id = e.id
        WHERE e.session_id = ? ORDER BY r.position, r.id`
      return prepared(db, sql).all(sessionId) as PrescribedRow[] // as: columns aliased to the type
    },
    performed(sessionId: Id): readonly PerformedRow[] {
      const sql = `SELECT ${PERFORMED} FROM session_exercises e
        JOIN performed_sets p ON p.session_exercise_id = e.id
        WHERE e.session_id = ? ORDER BY ${SET_ORDER}`
      return prepared(db, sql).all(sessionId) as PerformedRow[] // as: columns aliased to the type
    },
    pains(sessionId: Id): readonly PainRow[] {
      const sql = `SELECT id, session_exercise_id AS entryId, set_id AS setId, score,
          body_part AS bodyPart, note FROM pains WHERE session_id = ? ORDER BY id`
      return prepared(db, sql).all(sessionId) as PainRow[] // as: columns aliased to the type
    },
    /** The work sets of the last session with this exercise before a session; empty the first time. */
    lastTime(asked: {
      clientId: Id
      exerciseId: Id
      day: string
      sessionId: Id
    }): readonly PerformedRow[] {
      const sql = `SELECT ${PERFORMED} FROM performed_sets p WHERE p.session_exercise_id = (
          SELECT e.id FROM session_exercises e JOIN sessions s ON s.id = e.session_id
            WHERE e.client_id = @clientId AND e.exercise_id = @exerciseId AND e.kind = 'lift'
              AND s.binned_on IS NULL AND s.id <> @sessionId AND s.day <= @day
              AND EXISTS (SELECT 1 FROM performed_sets q WHERE q.session_exercise_id = e.id
                AND q.outcome = 'done' AND q.is_warm_up = 0)
            ORDER BY s.day DESC, s.id DESC LIMIT 1)
        AND p.outcome = 'done' AND p.is_warm_up = 0 ORDER BY ${SET_ORDER}`
      return prepared(db, sql).all(asked) as PerformedRow[] // as: columns aliased to the type
    },
    /** The body mass weighed on a day, the later entry first. */
    bodyMassOn(clientId: Id, day: string): { milli: number; unit: 'kg' | 'lb' } | null {
      const sql = `SELECT value_milli AS milli, unit FROM measurements WHERE client_id = ? AND day = ?
        AND kind = 'body mass' AND unit IN ('kg', 'lb') ORDER BY id DESC LIMIT 1`
      const row = prepared(db, sql).get(clientId, day)
      return (row as { milli: number; unit: 'kg' | 'lb' } | undefined) ?? null // as: columns aliased to the type
    },
  }
}

/** Writes sessions, inside a command; what was prescribed is only ever added. */
export function sessionWrites(db: Database.Database) {
  return {
    add: (row: Row) => insertRow(db, 'sessions', row),
    change: (change: Row & { id: Id }) => updateRow(db, 'sessions', change),
    addEntry: (row: Row) => insertRow(db, 'session_exercises', row),
    addPrescribed: (row: Row) => insertRow(db, 'prescribed_sets', row),
    putPerformed: (row: Row & { id: Id }) => putRow(db, 'performed_sets', row),
    changePerformed: (change: Row & { id: Id }) => updateRow(db, 'performed_sets', change),
    removePerformed: (id: Id) => deleteRow(db, 'performed_sets', id),
    addPain: (row: Row) => insertRow(db, 'pains', row),
    removePain: (id: Id) => deleteRow(db, 'pains', id),
  }
}

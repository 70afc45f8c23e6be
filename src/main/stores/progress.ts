import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { prepared } from '../database/rows'
import type { LoadColumns } from './sessions'

/** A performed set with the plan it belonged to, as the charts count it. */
export type LiftedRow = LoadColumns & {
  sessionId: Id
  day: string
  exerciseId: Id
  side: 'both' | 'left' | 'right'
  isWarmUp: 0 | 1
  isDeload: 0 | 1
  reps: number | null
  seconds: number | null
  metresMilli: number | null
  rpeMilli: number | null
  perSide: 0 | 1 | null
  plannedKind: LoadColumns['loadKind'] | null
  plannedMilli: number | null
  plannedUnit: 'kg' | 'lb' | null
  plannedReps: number | null
  plannedRpeMilli: number | null
}
/** A set as prescribed, done or not. */
export type PlanRow = LoadColumns & {
  sessionId: Id
  day: string
  exerciseId: Id
  isWarmUp: 0 | 1
  isDeload: 0 | 1
  repsFrom: number | null
  perSide: 0 | 1
}
/** An exercise of a client's log. */
/** `isLoaded`: 1 where a set was logged in repetitions with a load. */
export type LiftRow = { exerciseId: Id; sessions: number; lastDay: string; isLoaded: 0 | 1 }
/** A session as the adherence strip sees it. */
export type AttendedRow = {
  id: Id
  day: string
  status: 'open' | 'done' | 'missed'
  programId: Id | null
  dayId: Id | null
  week: number | null
  setsDone: number
  setsPlanned: number
}

const ONE_OR_ALL = '(@exerciseId IS NULL OR e.exercise_id = @exerciseId)'

const LIFTED = `SELECT e.session_id AS sessionId, s.day, e.exercise_id AS exerciseId, p.side,
    p.is_warm_up AS isWarmUp, s.is_deload AS isDeload, p.load_kind AS loadKind,
    p.load_milli AS loadMilli, p.load_unit AS loadUnit, p.reps, p.seconds,
    p.metres_milli AS metresMilli, p.rpe_milli AS rpeMilli, r.per_side AS perSide,
    r.load_kind AS plannedKind, r.load_milli AS plannedMilli, r.load_unit AS plannedUnit,
    r.reps_from AS plannedReps, r.rpe_milli AS plannedRpeMilli
  FROM session_exercises e JOIN sessions s ON s.id = e.session_id
  JOIN performed_sets p ON p.session_exercise_id = e.id
  LEFT JOIN prescribed_sets r ON r.id = p.prescribed_set_id
  WHERE e.client_id = @clientId AND ${ONE_OR_ALL} AND (@since IS NULL OR s.day >= @since)
    AND e.kind = 'lift' AND p.outcome = 'done'
    AND s.binned_on IS NULL AND s.status <> 'missed' ORDER BY s.day, s.id, e.position, p.position, p.side`

/** Reads what progress is counted from; one statement each, over a client's whole history. */
export function progressReads(db: Database.Database) {
  return {
    /** Every done set of a client's lifts, or of one lift. */
    lifted(clientId: Id, exerciseId: Id | null = null): readonly LiftedRow[] {
      const asked = { clientId, exerciseId, since: null }
      return prepared(db, LIFTED).all(asked) as LiftedRow[] // as: columns aliased to the type
    },
    /** Every done set of a client's lifts since a day. */
    liftedSince(clientId: Id, since: string): readonly LiftedRow[] {
      const asked = { clientId, exerciseId: null, since }
      return prepared(db, LIFTED).all(asked) as LiftedRow[] // as: columns aliased to the type
    },
    /**
     * Every prescribed set of a client's lifts, or of one lift; missed sessions are plan too. Where the
     * plan left the load to the client, the load that was chosen stands for it, so that plan and done
     * are sums of the same sets.
     */
    prescribed(clientId: Id, exerciseId: Id | null = null): readonly PlanRow[] {
      const chosen = (column: string) =>
        `CASE WHEN r.load_kind = 'none' AND p.id IS NOT NULL THEN p.${column} ELSE r.${column} END`
      const sql = `SELECT e.session_id AS sessionId, s.day, e.exercise_id AS exerciseId,
          r.is_warm_up AS isWarmUp, s.is_deload AS isDeload, ${chosen('load_kind')} AS loadKind,
          ${chosen('load_milli')} AS loadMilli, ${chosen('load_unit')} AS loadUnit,
          r.reps_from AS repsFrom, r.per_side AS perSide
        FROM session_exercises e JOIN sessions s ON s.id = e.session_id
        JOIN prescribed_sets r ON r.session_exercise_id = e.id
        LEFT JOIN performed_sets p ON p.session_exercise_id = e.id AND p.prescribed_set_id = r.id
          AND p.outcome = 'done' AND p.side <> 'right'
        WHERE e.client_id = @clientId AND ${ONE_OR_ALL} AND e.kind = 'lift' AND s.binned_on IS NULL
        ORDER BY s.day, s.id, e.position, r.position`
      return prepared(db, sql).all({ clientId, exerciseId }) as PlanRow[] // as: columns aliased to the type
    },
    /** The exercises with work sets, the latest trained first. */
    lifts(clientId: Id): readonly LiftRow[] {
      const sql = `SELECT e.exercise_id AS exerciseId, count(DISTINCT e.session_id) AS sessions, max(s.day) AS lastDay,
          max(EXISTS (SELECT 1 FROM performed_sets p WHERE p.session_exercise_id = e.id
            AND p.outcome = 'done' AND p.load_kind = 'absolute' AND p.reps IS NOT NULL)) AS isLoaded
        FROM session_exercises e JOIN sessions s ON s.id = e.session_id
        WHERE e.client_id = ? AND e.kind = 'lift' AND s.binned_on IS NULL AND s.status <> 'missed'
          AND EXISTS (SELECT 1 FROM performed_sets p WHERE p.session_exercise_id = e.id
            AND p.outcome = 'done' AND p.is_warm_up = 0)
        GROUP BY e.exercise_id ORDER BY lastDay DESC, sessions DESC, e.exercise_id`
      return prepared(db, sql).all(clientId) as LiftRow[] // as: columns aliased to the type
    },
    /** The first lift of each day of the running program, else of the latest one, in the order of the days. */
    openers(clientId: Id): readonly Id[] {
      const sql = `SELECT r.exercise_id FROM program_days d JOIN program_rows r ON r.day_id = d.id
        WHERE d.program_id = (SELECT id FROM programs WHERE client_id = ? AND binned_on IS NULL
            ORDER BY is_active DESC, starts_on DESC, id DESC LIMIT 1)
          AND r.id = (SELECT x.id FROM program_rows x WHERE x.day_id = d.id AND x.kind = 'lift'
            ORDER BY x.position, x.id LIMIT 1)
        ORDER BY d.position, d.id`
      return prepared(db, sql).pluck().all(clientId) as Id[] // as: the one column is an id
    },
    /** A client's sessions with how much of their plan was done. */
    attended(clientId: Id): readonly AttendedRow[] {
      const sql = `SELECT s.id, s.day, s.status, s.program_id AS programId, s.day_id AS dayId, s.week,
          count(DISTINCT r.id) AS setsPlanned,
          count(DISTINCT CASE WHEN p.outcome = 'done' THEN coalesce(p.prescribed_set_id, p.id) END) AS setsDone
        FROM sessions s LEFT JOIN session_exercises e ON e.session_id = s.id AND e.kind = 'lift'
        LEFT JOIN prescribed_sets r ON r.session_exercise_id = e.id
        LEFT JOIN performed_sets p ON p.session_exercise_id = e.id
          AND (p.prescribed_set_id = r.id OR p.prescribed_set_id IS NULL)
        WHERE s.client_id = ? AND s.binned_on IS NULL GROUP BY s.id ORDER BY s.day, s.id`
      return prepared(db, sql).all(clientId) as AttendedRow[] // as: columns aliased to the type
    },
  }
}

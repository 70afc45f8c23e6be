import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { deskValue, putDeskValue } from '../database/desk-state'
import { prepared } from '../database/rows'

/** A session of the last weeks with how much of its plan was done. */
export type RecentSession = {
  clientId: Id
  id: Id
  day: string
  status: 'open' | 'done' | 'missed'
  programId: Id | null
  dayId: Id | null
  week: number | null
  setsDone: number
  setsPlanned: number
}
/** How far the ratings of a session lay above the plan, in thousandths of RPE. */
export type RatedSession = { clientId: Id; day: string; driftMilli: number }
export type EndedProgram = { clientId: Id; endedOn: string }
export type FeltPain = { clientId: Id; day: string; score: number; bodyPart: string }
export type TrainedLift = { clientId: Id; exerciseId: Id }

/** The checklist of a newcomer, as kept on this desk. */
export type KeptSteps = { readonly done: readonly string[]; readonly isDismissed: boolean }

const STEPS = 'first-steps'

const EVERY_CLIENT = `JOIN clients c ON c.id = s.client_id AND c.binned_on IS NULL AND c.archived_on IS NULL`

/** Reads what a morning looks at, over the whole roster; each is one statement. */
export function todayReads(db: Database.Database) {
  return {
    /** Sessions since a day, oldest first. */
    sessions(since: string): readonly RecentSession[] {
      const sql = `SELECT s.client_id AS clientId, s.id, s.day, s.status, s.program_id AS programId,
          s.day_id AS dayId, s.week,
          (SELECT count(DISTINCT p.prescribed_set_id) FROM performed_sets p
             JOIN session_exercises e ON e.id = p.session_exercise_id
             WHERE e.session_id = s.id AND e.kind = 'lift' AND p.outcome = 'done') AS setsDone,
          (SELECT count(*) FROM prescribed_sets r JOIN session_exercises e ON e.id = r.session_exercise_id
             WHERE e.session_id = s.id AND e.kind = 'lift') AS setsPlanned
        FROM sessions s ${EVERY_CLIENT}
        WHERE s.day >= ? AND s.binned_on IS NULL ORDER BY s.day, s.id`
      return prepared(db, sql).all(since) as RecentSession[] // as: columns aliased to the type
    },
    /**
     * Rated sessions since a day, oldest first: mean of done minus planned RPE over their work sets.
     * Deload sessions and sets done heavier than planned are left out: those were meant to differ.
     */
    rated(since: string): readonly RatedSession[] {
      const sql = `SELECT s.client_id AS clientId, s.day,
          CAST(round(avg(p.rpe_milli - r.rpe_milli)) AS INTEGER) AS driftMilli
        FROM sessions s ${EVERY_CLIENT}
        JOIN session_exercises e ON e.session_id = s.id
        JOIN performed_sets p ON p.session_exercise_id = e.id AND p.outcome = 'done' AND p.is_warm_up = 0
        JOIN prescribed_sets r ON r.id = p.prescribed_set_id
        WHERE s.day >= ? AND s.binned_on IS NULL AND s.is_deload = 0
          AND p.rpe_milli IS NOT NULL AND r.rpe_milli IS NOT NULL
          AND (p.load_mg IS NULL OR r.load_mg IS NULL OR p.load_mg <= r.load_mg)
        GROUP BY s.id ORDER BY s.day, s.id`
      return prepared(db, sql).all(since) as RatedSession[] // as: columns aliased to the type
    },
    /**
     * When the last program of each client without a running one was over: on its last planned day, or,
     * where it was stopped before, on the last day it was trained (its first, if it never was).
     */
    ended(today: string): readonly EndedProgram[] {
      const sql = `SELECT clientId, max(CASE WHEN planned < @today THEN planned ELSE trained END) AS endedOn
        FROM (SELECT p.client_id AS clientId, date(p.starts_on, '+' || (7 * p.weeks - 1) || ' days') AS planned,
            coalesce((SELECT max(s.day) FROM sessions s WHERE s.program_id = p.id AND s.binned_on IS NULL
              AND s.status <> 'missed'), min(p.starts_on, @today)) AS trained
          FROM programs p WHERE p.client_id IS NOT NULL AND p.binned_on IS NULL AND p.is_active = 0)
        WHERE clientId NOT IN (SELECT client_id FROM programs
          WHERE is_active = 1 AND binned_on IS NULL AND client_id IS NOT NULL)
        GROUP BY clientId`
      return prepared(db, sql).all({ today }) as EndedProgram[] // as: columns aliased to the type
    },
    /** Pain since a day, the strongest first. */
    pains(since: string): readonly FeltPain[] {
      const sql = `SELECT s.client_id AS clientId, s.day, x.score, x.body_part AS bodyPart
        FROM pains x JOIN sessions s ON s.id = x.session_id ${EVERY_CLIENT}
        WHERE s.day >= ? AND s.binned_on IS NULL ORDER BY x.score DESC, s.day DESC, x.id`
      return prepared(db, sql).all(since) as FeltPain[] // as: columns aliased to the type
    },
    /** Which lifts were trained since a day, by whom. */
    lifts(since: string): readonly TrainedLift[] {
      const sql = `SELECT DISTINCT s.client_id AS clientId, e.exercise_id AS exerciseId
        FROM sessions s ${EVERY_CLIENT} JOIN session_exercises e ON e.session_id = s.id AND e.kind = 'lift'
        WHERE s.day >= ? AND s.binned_on IS NULL AND s.status <> 'missed'
        ORDER BY s.client_id, e.exercise_id`
      return prepared(db, sql).all(since) as TrainedLift[] // as: columns aliased to the type
    },
    /** Whether a cell was ever typed by the coach, and whether any session was finished. */
    traces(): {
      readonly hasCell: boolean
      readonly hasSession: boolean
      readonly hasProgram: boolean
    } {
      const sql = `SELECT
          EXISTS (SELECT 1 FROM commands WHERE name = 'programs.setCells') AS hasCell,
          EXISTS (SELECT 1 FROM sessions WHERE status = 'done' AND binned_on IS NULL) AS hasSession,
          EXISTS (SELECT 1 FROM programs WHERE client_id IS NOT NULL AND binned_on IS NULL) AS hasProgram`
      const row = prepared(db, sql).get() as Record<'hasCell' | 'hasSession' | 'hasProgram', 0 | 1> // as: shape of the select
      return {
        hasCell: row.hasCell === 1,
        hasSession: row.hasSession === 1,
        hasProgram: row.hasProgram === 1,
      }
    },
    keptSteps(): KeptSteps {
      const text = deskValue(db, STEPS)
      return text === null ? { done: [], isDismissed: false } : (JSON.parse(text) as KeptSteps) // as: written below
    },
  }
}

/** Keeps the checklist on this desk; not an act, not journaled. */
export function todayWrites(db: Database.Database) {
  return {
    keepSteps: (kept: KeptSteps) => putDeskValue(db, STEPS, JSON.stringify(kept)),
  }
}

import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import {
  deleteRow,
  deleteRowsWhere,
  insertRow,
  prepared,
  putRow,
  type Row,
  updateRow,
} from '../database/rows'

export type OwnExerciseRow = {
  id: Id
  name: string
  pattern: string
  loadType: string
  referenceLift: string | null
  cues: string
  isComplete: 0 | 1
}
export type OwnMuscleRow = { exerciseId: Id; muscle: string; creditMilli: number }
/** An edit as stored: values as JSON. */
export type EditRow = { exerciseId: Id; field: string; base: string; mine: string }
/** The moments of a drawn figure as JSON; the id is the exercise's. */
export type OwnFigureRow = { id: Id; moments: string }
/** A row of a program that names an exercise, with the weeks in which something stands in it. */
export type ExerciseUseRow = {
  rowId: Id
  clientId: Id | null
  client: string | null
  programId: Id
  program: string
  isActive: 0 | 1
  startsOn: string
  weeks: number
  dayId: Id
  day: string
  firstWeek: number | null
  lastWeek: number | null
}
export type AliasRow = { id: Id; exerciseId: Id; alias: string }

/** Reads the coach's own exercises and names. */
export function exerciseReads(db: Database.Database) {
  return {
    own(): readonly OwnExerciseRow[] {
      const sql = `SELECT id, name, pattern, load_type AS loadType, reference_lift AS referenceLift, cues,
        is_complete AS isComplete FROM own_exercises WHERE binned_on IS NULL ORDER BY name, id`
      return prepared(db, sql).all() as OwnExerciseRow[] // as: columns aliased to the type
    },
    ownMuscles(): readonly OwnMuscleRow[] {
      const sql = `SELECT exercise_id AS exerciseId, muscle, credit_milli AS creditMilli
        FROM own_exercise_muscles ORDER BY credit_milli DESC, muscle`
      return prepared(db, sql).all() as OwnMuscleRow[] // as: columns aliased to the type
    },
    aliases(): readonly AliasRow[] {
      const sql = 'SELECT id, exercise_id AS exerciseId, alias FROM exercise_aliases ORDER BY id'
      return prepared(db, sql).all() as AliasRow[] // as: columns aliased to the type
    },
    edits(): readonly EditRow[] {
      const sql =
        'SELECT exercise_id AS exerciseId, field, base, mine FROM exercise_edits ORDER BY id'
      return prepared(db, sql).all() as EditRow[] // as: columns aliased to the type
    },
    ownFigures(): readonly OwnFigureRow[] {
      const sql = 'SELECT id, moments FROM own_figures ORDER BY id'
      return prepared(db, sql).all() as OwnFigureRow[] // as: columns named like the type
    },
    /** Where programs and own templates use an exercise; those of clients in the bin are left out. */
    uses(exerciseId: Id): readonly ExerciseUseRow[] {
      return prepared(db, USES).all(exerciseId) as ExerciseUseRow[] // as: columns aliased to the type
    },
    /** The clients who have logged an exercise, last trained first. */
    loggers(exerciseId: Id): readonly { clientId: Id; client: string; lastDay: string }[] {
      return prepared(db, LOGGERS).all(exerciseId) as ReturnType<ExerciseReads['loggers']> // as: columns aliased to the type
    },
  }
}

type ExerciseReads = { loggers(id: Id): { clientId: Id; client: string; lastDay: string }[] }

const USES = `SELECT rows.id AS rowId, clients.id AS clientId, clients.name AS client, programs.id AS programId,
  programs.name AS program, programs.is_active AS isActive, programs.starts_on AS startsOn,
  programs.weeks AS weeks, days.id AS dayId, days.name AS day,
  min(cells.week) AS firstWeek, max(cells.week) AS lastWeek
FROM program_rows AS rows
JOIN programs ON programs.id = rows.program_id AND programs.binned_on IS NULL
JOIN program_days AS days ON days.id = rows.day_id
LEFT JOIN clients ON clients.id = programs.client_id
LEFT JOIN program_cells AS cells ON cells.row_id = rows.id
WHERE rows.exercise_id = ? AND (programs.client_id IS NULL OR clients.binned_on IS NULL)
GROUP BY rows.id
ORDER BY programs.is_active DESC, programs.starts_on DESC, clients.name, programs.id, days.position`

const LOGGERS = `SELECT clients.id AS clientId, clients.name AS client, max(sessions.day) AS lastDay
FROM session_exercises AS done
JOIN sessions ON sessions.id = done.session_id AND sessions.binned_on IS NULL
JOIN clients ON clients.id = done.client_id AND clients.binned_on IS NULL
WHERE done.exercise_id = ? AND EXISTS (SELECT 1 FROM performed_sets AS sets
  WHERE sets.session_exercise_id = done.id AND sets.outcome = 'done' AND sets.is_warm_up = 0)
GROUP BY clients.id
ORDER BY lastDay DESC, clients.name`

/** Writes the coach's own exercises and names, inside a command. */
export function exerciseWrites(db: Database.Database) {
  return {
    add: (row: Row) => insertRow(db, 'own_exercises', row),
    change: (change: Row & { id: Id }) => updateRow(db, 'own_exercises', change),
    putMuscle: (row: Row & { id: Id }) => putRow(db, 'own_exercise_muscles', row),
    clearMuscles: (exerciseId: Id) =>
      deleteRowsWhere(db, 'own_exercise_muscles', { column: 'exercise_id', value: exerciseId }),
    putAlias: (row: Row & { id: Id }) => putRow(db, 'exercise_aliases', row),
    removeAlias: (id: Id) => deleteRow(db, 'exercise_aliases', id),
    putEdit: (row: Row & { id: Id }) => putRow(db, 'exercise_edits', row),
    removeEdit: (id: Id) => deleteRow(db, 'exercise_edits', id),
    putFigure: (row: Row & { id: Id }) => putRow(db, 'own_figures', row),
    removeFigure: (exerciseId: Id) => deleteRow(db, 'own_figures', exerciseId),
  }
}

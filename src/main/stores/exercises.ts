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
  }
}

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
  }
}

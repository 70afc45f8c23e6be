import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { MIGRATIONS, migrate } from '../../src/main/database/migrate'
import { firstStudio } from '../../src/main/database/migrations/0001-first-studio'
import { ownTemplates } from '../../src/main/database/migrations/0002-own-templates'
import { databaseAt } from '../support/schema-text'

const STEPS = [firstStudio, ownTemplates]

/** Runs a write as an act of a coach. */
function acted(db: Database.Database, sql: string): void {
  db.exec(`BEGIN; UPDATE journal_context SET command_id = 'c'; ${sql};
    UPDATE journal_context SET command_id = NULL; COMMIT`)
}

test('only adds, right after the first step', () => {
  expect(MIGRATIONS[1]).toBe(ownTemplates)
  expect(ownTemplates).toMatchObject({ number: 2, additive: true })
})

test('a program of the first release keeps every word and gets the usual deload rule', () => {
  const db = databaseAt(1, STEPS)
  db.pragma('foreign_keys = OFF')
  acted(
    db,
    `INSERT INTO programs VALUES
      ('p', 'dana', 'Hip thrust', 'strength', 'hip-thrust', '1', '2026-11-23', 4, 1, NULL)`,
  )
  const before = db.prepare('SELECT * FROM programs').get()
  migrate(db, STEPS)
  expect(db.prepare('SELECT * FROM programs').get()).toEqual({
    ...(before as object), // as: one row was written
    description: '',
    level: null,
    deload_sets_less: null,
    deload_load_less: null,
    deload_rir_more: null,
  })
})

test('a template is a program of nobody, with days and rows, and its edits belong to the studio', () => {
  const db = databaseAt(2, STEPS)
  acted(
    db,
    `INSERT INTO programs (id, client_id, name, goal, starts_on, weeks, is_active)
      VALUES ('t', NULL, 'Base block', 'strength', '2026-11-23', 4, 0);
    INSERT INTO program_days (id, client_id, program_id, name, sheet_code, position)
      VALUES ('d', NULL, 't', 'Lower', 'AAAAAA', 'V');
    INSERT INTO program_rows (id, client_id, program_id, day_id, kind, exercise_id, label, dose, note, position)
      VALUES ('r', NULL, 't', 'd', 'lift', 'back-squat', 'A', '', '', 'V');
    INSERT INTO program_weeks VALUES ('w', NULL, 't', 1, 'deload', '');
    INSERT INTO program_cells VALUES ('x', NULL, 't', 'r', 1, '4x5 @7')`,
  )
  const scopes = db.prepare('SELECT DISTINCT scope FROM journal_pending').pluck().all()
  expect(scopes).toEqual(['studio'])
})

test('a deload rule stays within what a week can lose', () => {
  const db = databaseAt(2, STEPS)
  const rule = (column: string, value: number) => () =>
    acted(
      db,
      `INSERT INTO programs (id, name, goal, starts_on, weeks, is_active, ${column})
        VALUES ('t${column}', 'Base', 'strength', '2026-11-23', 4, 0, ${value})`,
    )
  expect(rule('deload_sets_less', 101)).toThrow('CHECK')
  db.exec('ROLLBACK')
  expect(rule('deload_rir_more', 11)).toThrow('CHECK')
  db.exec('ROLLBACK')
  expect(rule('deload_load_less', 10)).not.toThrow()
})

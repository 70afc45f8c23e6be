import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { MIGRATIONS, migrate } from '../../src/main/database/migrate'
import { screeningAndChecks } from '../../src/main/database/migrations/0003-screening-and-checks'
import { databaseAt } from '../support/schema-text'

const STEPS = MIGRATIONS.slice(0, 3)

function acted(db: Database.Database, sql: string): void {
  db.exec(`BEGIN; UPDATE journal_context SET command_id = 'c'; ${sql};
    UPDATE journal_context SET command_id = NULL; COMMIT`)
}

const screening = (columns: string) => `INSERT INTO screenings (id, client_id, day, form_name,
  form_year, topics, follow_up, is_signed, is_active, has_disease, has_symptoms, medications, limits
  ${columns ? `, ${columns.split('=')[0]}` : ''})
  VALUES ('s', 'dana', '2026-11-22', 'PAR-Q+', 2026, '[]', 'not-needed', 1, 1, 0, 0, '[]', ''
  ${columns ? `, ${columns.split('=')[1]}` : ''})`

test('only adds, after own templates', () => {
  expect(MIGRATIONS[2]).toBe(screeningAndChecks)
  expect(screeningAndChecks).toMatchObject({ number: 3, additive: true })
})

test('clients keep every word, and nobody said yet who spots them', () => {
  const db = databaseAt(2, STEPS)
  acted(db, "INSERT INTO clients (id, name, goal, unit) VALUES ('dana', 'Dana Cruz', '', 'kg')")
  const before = db.prepare('SELECT * FROM clients').get()
  migrate(db, STEPS)
  expect(db.prepare('SELECT * FROM clients').get()).toEqual({
    ...(before as object), // as: one row was written
    has_spotter: null,
  })
})

test('half a blood pressure and half a clearance are refused', () => {
  const db = databaseAt(3, STEPS)
  acted(db, "INSERT INTO clients (id, name, goal, unit) VALUES ('dana', 'Dana Cruz', '', 'kg')")
  expect(() => acted(db, screening('systolic=120'))).toThrow(/CHECK/)
  db.exec('ROLLBACK')
  expect(() => acted(db, screening("cleared_by='Dr Lind'"))).toThrow(/CHECK/)
  db.exec('ROLLBACK')
  acted(db, screening(''))
  expect(db.prepare('SELECT count(*) AS count FROM screenings').get()).toEqual({ count: 1 })
})

test("a reason belongs to its client's scope in the journal", () => {
  const db = databaseAt(3, STEPS)
  acted(
    db,
    `INSERT INTO clients (id, name, goal, unit) VALUES ('dana', 'Dana Cruz', '', 'kg');
    INSERT INTO programs (id, client_id, name, goal, starts_on, weeks, is_active)
      VALUES ('p', 'dana', 'Block', 'strength', '2026-11-23', 4, 1);
    INSERT INTO check_overrides (id, client_id, program_id, row_id, rule_id, reason, day)
      VALUES ('o', 'dana', 'p', NULL, 'REP-01', 'a test week', '2026-11-22')`,
  )
  expect(
    db
      .prepare("SELECT scope FROM journal_pending WHERE table_name = 'check_overrides'")
      .pluck()
      .all(),
  ).toContain('dana')
})

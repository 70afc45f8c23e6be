import { expect, test } from 'vitest'
import { MIGRATIONS, migrate } from '../../src/main/database/migrate'
import { exerciseEdits } from '../../src/main/database/migrations/0004-exercise-edits'
import { databaseAt } from '../support/schema-text'

const STEPS = MIGRATIONS.slice(0, 4)

test('only adds, after screening and checks', () => {
  expect(MIGRATIONS[3]).toBe(exerciseEdits)
  expect(exerciseEdits).toMatchObject({ number: 4, additive: true })
})

test('own exercises and their short names stay, without an edit or a figure', () => {
  const db = databaseAt(3, STEPS)
  db.exec(`BEGIN; UPDATE journal_context SET command_id = 'c';
    INSERT INTO own_exercises (id, name, pattern, load_type, cues, is_complete)
      VALUES ('sled', 'Sled march', 'lunge', 'other', 'Low hips', 1);
    UPDATE journal_context SET command_id = NULL; COMMIT`)
  const before = db.prepare('SELECT * FROM own_exercises').all()
  migrate(db, STEPS)
  expect(db.prepare('SELECT * FROM own_exercises').all()).toEqual(before)
  expect(db.prepare('SELECT count(*) AS count FROM exercise_edits').get()).toEqual({ count: 0 })
  expect(db.prepare('SELECT count(*) AS count FROM own_figures').get()).toEqual({ count: 0 })
})

test('an edit and a figure are journaled for the whole studio', () => {
  const db = databaseAt(4, STEPS)
  db.exec(`BEGIN; UPDATE journal_context SET command_id = 'c';
    INSERT INTO exercise_edits (id, exercise_id, field, base, mine)
      VALUES ('back-squat/cues', 'back-squat', 'cues', '[]', '["Chest up"]');
    INSERT INTO own_figures (id, moments) VALUES ('back-squat', '[]');`)
  const scopes = db.prepare('SELECT DISTINCT scope FROM journal_pending').pluck().all()
  expect(scopes).toEqual(['studio'])
})

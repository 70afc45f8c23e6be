import type { Migration } from '../migrate'

/**
 * What a coach writes over an exercise, part by part with the catalogue's text of that day, and the
 * figures a coach draws.
 */
export const exerciseEdits: Migration = {
  number: 4,
  name: 'exercise-edits',
  additive: true,
  up: `
-- The key is the pair of exercise and part; the exercise is a built-in one or one of the coach.
CREATE TABLE exercise_edits (
  id TEXT PRIMARY KEY,
  exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 200),
  field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
  -- JSON: what the catalogue said when the coach wrote, and what the coach says.
  base TEXT NOT NULL CHECK (length(base) <= 100000),
  mine TEXT NOT NULL CHECK (length(mine) <= 100000)
) STRICT;
CREATE INDEX exercise_edits_by_exercise ON exercise_edits (exercise_id);

-- The key is the exercise that the figure shows.
CREATE TABLE own_figures (
  id TEXT PRIMARY KEY,
  -- JSON: two or three moments, each a pose.
  moments TEXT NOT NULL CHECK (length(moments) <= 20000)
) STRICT;
`,
}

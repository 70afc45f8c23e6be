CREATE TABLE changes (
  command_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  scope TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  body TEXT NOT NULL,
  PRIMARY KEY (command_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_overrides (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients (id) DEFERRABLE INITIALLY DEFERRED,
  program_id TEXT NOT NULL REFERENCES programs (id) DEFERRABLE INITIALLY DEFERRED,
  row_id TEXT,
  rule_id TEXT NOT NULL CHECK (length(rule_id) BETWEEN 1 AND 40),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day))
) STRICT;

CREATE TABLE client_flags (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  severity TEXT NOT NULL CHECK (severity IN ('stop', 'care', 'note')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
  code TEXT CHECK (length(code) <= 40),
  since TEXT NOT NULL CHECK (since IS NULL OR (length(since) = 10 AND date(since) IS since))
) STRICT;

CREATE TABLE client_notes (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day)),
  body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000)
) STRICT;

CREATE TABLE client_tags (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('tag', 'group')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300)
) STRICT;

CREATE TABLE clients (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  goal TEXT NOT NULL CHECK (length(goal) <= 20000),
  level TEXT CHECK (level IN ('novice', 'intermediate', 'advanced')),
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2199),
  sex TEXT CHECK (sex IN ('female', 'male', 'other')),
  unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
  place_id TEXT REFERENCES places(id) DEFERRABLE INITIALLY DEFERRED,
  next_appointment TEXT CHECK (next_appointment IS NULL OR length(next_appointment) = 16),
  archived_on TEXT CHECK (archived_on IS NULL OR (length(archived_on) = 10 AND date(archived_on) IS archived_on)),
  binned_on TEXT CHECK (binned_on IS NULL OR (length(binned_on) = 10 AND date(binned_on) IS binned_on))
, has_spotter INTEGER CHECK (has_spotter IN (0, 1))) STRICT;

CREATE TABLE command_answers (
  command_id TEXT PRIMARY KEY,
  request TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at INTEGER NOT NULL
) STRICT;

CREATE TABLE commands (
  id TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  clock INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'import', 'merge', 'erase')),
  undone_command_id TEXT,
  schema_version INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('here', 'elsewhere')),
  hub_seq INTEGER,
  input_digest TEXT NOT NULL,
  chain_digest TEXT NOT NULL
) STRICT;

CREATE TABLE conditions (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  weight TEXT NOT NULL CHECK (weight IN ('absolute', 'relative')),
  tags TEXT NOT NULL CHECK (length(tags) <= 1000),
  spares_failure INTEGER NOT NULL CHECK (spares_failure IN (0, 1))
) STRICT;

CREATE TABLE desk_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  typed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE equipment (
  id TEXT PRIMARY KEY,
  place_id TEXT NOT NULL REFERENCES places(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('bar', 'plate', 'dumbbells', 'kettlebell', 'bench', 'pad', 'band', 'machine', 'other')),
  name TEXT NOT NULL CHECK (length(name) <= 300),
  
  load_milli INTEGER CHECK (load_milli BETWEEN -9999999 AND 9999999),
  load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
  load_mg INTEGER GENERATED ALWAYS AS (
    CAST(round(load_milli * CASE load_unit WHEN 'kg' THEN 1000.0 ELSE 453.59237 END) AS INTEGER)
  ) VIRTUAL,
  top_milli INTEGER,
  step_milli INTEGER,
  count INTEGER CHECK (count BETWEEN 0 AND 999),
  height_mm INTEGER CHECK (height_mm BETWEEN 0 AND 3000),
  position TEXT NOT NULL
) STRICT;

CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  erased_on TEXT NOT NULL CHECK (erased_on IS NULL OR (length(erased_on) = 10 AND date(erased_on) IS erased_on)),
  person_id TEXT NOT NULL
) STRICT;

CREATE TABLE exercise_aliases (
  id TEXT PRIMARY KEY,
  exercise_id TEXT NOT NULL,
  alias TEXT NOT NULL CHECK (length(alias) BETWEEN 1 AND 300)
) STRICT;

CREATE TABLE exercise_edits (
  id TEXT PRIMARY KEY,
  exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 200),
  field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
  -- JSON: what the catalogue said when the coach wrote, and what the coach says.
  base TEXT NOT NULL CHECK (length(base) <= 100000),
  mine TEXT NOT NULL CHECK (length(mine) <= 100000)
) STRICT;

CREATE TABLE import_names (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  exercise_id TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day)),
  format TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_imported INTEGER NOT NULL,
  rows_left_out INTEGER NOT NULL,
  receipt TEXT NOT NULL
) STRICT;

CREATE TABLE journal_context (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  command_id TEXT
) STRICT;

CREATE TABLE journal_pending (
  ordinal INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  scope TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE lift_maxes (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  exercise_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('measured', 'training-max', 'estimated')),
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day)),
  
  load_milli INTEGER CHECK (load_milli BETWEEN -9999999 AND 9999999),
  load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
  load_mg INTEGER GENERATED ALWAYS AS (
    CAST(round(load_milli * CASE load_unit WHEN 'kg' THEN 1000.0 ELSE 453.59237 END) AS INTEGER)
  ) VIRTUAL,
  CHECK (load_milli IS NOT NULL AND load_unit IS NOT NULL)
) STRICT;

CREATE TABLE lift_setups (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  exercise_id TEXT NOT NULL,
  setup TEXT NOT NULL CHECK (length(setup) BETWEEN 1 AND 300)
) STRICT;

CREATE TABLE measurements (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day)),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
  value_milli INTEGER NOT NULL CHECK (value_milli BETWEEN 0 AND 9999999),
  unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb', 'cm', 'in', '%'))
) STRICT;

CREATE TABLE own_exercise_muscles (
  id TEXT PRIMARY KEY,
  exercise_id TEXT NOT NULL REFERENCES own_exercises(id) DEFERRABLE INITIALLY DEFERRED,
  muscle TEXT NOT NULL,
  credit_milli INTEGER NOT NULL CHECK (credit_milli BETWEEN 0 AND 1000)
) STRICT;

CREATE TABLE own_exercises (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  pattern TEXT NOT NULL,
  load_type TEXT NOT NULL,
  reference_lift TEXT,
  cues TEXT NOT NULL CHECK (length(cues) <= 20000),
  is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
  binned_on TEXT CHECK (binned_on IS NULL OR (length(binned_on) = 10 AND date(binned_on) IS binned_on))
) STRICT;

CREATE TABLE own_figures (
  id TEXT PRIMARY KEY,
  -- JSON: two or three moments, each a pose.
  moments TEXT NOT NULL CHECK (length(moments) <= 20000)
) STRICT;

CREATE TABLE pains (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  session_id TEXT NOT NULL REFERENCES sessions(id) DEFERRABLE INITIALLY DEFERRED,
  session_exercise_id TEXT NOT NULL REFERENCES session_exercises(id) DEFERRABLE INITIALLY DEFERRED,
  set_id TEXT,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  body_part TEXT NOT NULL CHECK (length(body_part) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;

CREATE TABLE performed_sets (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  session_exercise_id TEXT NOT NULL REFERENCES session_exercises(id) DEFERRABLE INITIALLY DEFERRED,
  prescribed_set_id TEXT,
  position TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped')),
  is_warm_up INTEGER NOT NULL CHECK (is_warm_up IN (0, 1)),
  load_kind TEXT NOT NULL CHECK (load_kind IN ('none', 'absolute', 'bodyweight')),
  
  load_milli INTEGER CHECK (load_milli BETWEEN -9999999 AND 9999999),
  load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
  load_mg INTEGER GENERATED ALWAYS AS (
    CAST(round(load_milli * CASE load_unit WHEN 'kg' THEN 1000.0 ELSE 453.59237 END) AS INTEGER)
  ) VIRTUAL,
  reps INTEGER CHECK (reps BETWEEN 0 AND 100000),
  seconds INTEGER CHECK (seconds BETWEEN 0 AND 360000),
  metres_milli INTEGER CHECK (metres_milli BETWEEN 0 AND 1000000000),
  rpe_milli INTEGER CHECK (rpe_milli BETWEEN 0 AND 10000),
  technique TEXT CHECK (technique IN ('drop', 'failure')),
  reason TEXT NOT NULL CHECK (length(reason) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;

CREATE TABLE places (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  binned_on TEXT CHECK (binned_on IS NULL OR (length(binned_on) = 10 AND date(binned_on) IS binned_on))
) STRICT;

CREATE TABLE prescribed_sets (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  session_exercise_id TEXT NOT NULL REFERENCES session_exercises(id) DEFERRABLE INITIALLY DEFERRED,
  position TEXT NOT NULL,
  is_warm_up INTEGER NOT NULL CHECK (is_warm_up IN (0, 1)),
  load_kind TEXT NOT NULL CHECK (load_kind IN ('none', 'absolute', 'bodyweight')),
  
  load_milli INTEGER CHECK (load_milli BETWEEN -9999999 AND 9999999),
  load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
  load_mg INTEGER GENERATED ALWAYS AS (
    CAST(round(load_milli * CASE load_unit WHEN 'kg' THEN 1000.0 ELSE 453.59237 END) AS INTEGER)
  ) VIRTUAL,
  reps_from INTEGER,
  reps_to INTEGER,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  seconds INTEGER,
  metres_milli INTEGER,
  rpe_milli INTEGER CHECK (rpe_milli BETWEEN 0 AND 10000),
  per_side INTEGER NOT NULL CHECK (per_side IN (0, 1)),
  text TEXT NOT NULL CHECK (length(text) <= 300)
) STRICT;

CREATE TABLE program_cells (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  program_id TEXT NOT NULL REFERENCES programs(id) DEFERRABLE INITIALLY DEFERRED,
  row_id TEXT NOT NULL REFERENCES program_rows(id) DEFERRABLE INITIALLY DEFERRED,
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 104),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000)
) STRICT;

CREATE TABLE program_days (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  program_id TEXT NOT NULL REFERENCES programs(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
  sheet_code TEXT NOT NULL CHECK (length(sheet_code) = 6),
  position TEXT NOT NULL
, origin_id TEXT) STRICT;

CREATE TABLE program_rows (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  program_id TEXT NOT NULL REFERENCES programs(id) DEFERRABLE INITIALLY DEFERRED,
  day_id TEXT NOT NULL REFERENCES program_days(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('lift', 'warm-up')),
  exercise_id TEXT NOT NULL,
  label TEXT NOT NULL CHECK (length(label) <= 8),
  dose TEXT NOT NULL CHECK (length(dose) <= 300),
  goal TEXT CHECK (goal IN ('strength', 'hypertrophy', 'endurance', 'power')),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  position TEXT NOT NULL
, origin_id TEXT) STRICT;

CREATE TABLE program_weeks (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  program_id TEXT NOT NULL REFERENCES programs(id) DEFERRABLE INITIALLY DEFERRED,
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 104),
  kind TEXT NOT NULL CHECK (kind IN ('loading', 'deload')),
  name TEXT NOT NULL CHECK (length(name) <= 300)
) STRICT;

CREATE TABLE programs (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  goal TEXT NOT NULL CHECK (goal IN ('strength', 'hypertrophy', 'endurance', 'power')),
  template_id TEXT,
  template_revision TEXT,
  starts_on TEXT NOT NULL CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) IS starts_on)),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 104),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  binned_on TEXT CHECK (binned_on IS NULL OR (length(binned_on) = 10 AND date(binned_on) IS binned_on))
, description TEXT NOT NULL DEFAULT '' CHECK (length(description) <= 20000), level TEXT CHECK (level IN ('novice', 'intermediate', 'advanced', 'returning')), deload_sets_less INTEGER CHECK (deload_sets_less BETWEEN 0 AND 100), deload_load_less INTEGER CHECK (deload_load_less BETWEEN 0 AND 100), deload_rir_more INTEGER CHECK (deload_rir_more BETWEEN 0 AND 10)) STRICT;

CREATE TABLE rule_settings (
  id TEXT PRIMARY KEY,
  is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
  -- Changed thresholds by name, a JSON object.
  thresholds TEXT NOT NULL CHECK (length(thresholds) <= 1000)
) STRICT;

CREATE TABLE screenings (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day)),
  form_name TEXT NOT NULL CHECK (length(form_name) BETWEEN 1 AND 300),
  form_year INTEGER NOT NULL CHECK (form_year BETWEEN 1900 AND 9999),
  -- Codes of topics answered yes, a JSON list.
  topics TEXT NOT NULL CHECK (length(topics) <= 1000),
  follow_up TEXT NOT NULL CHECK (follow_up IN ('not-needed', 'all-no', 'some-yes', 'open')),
  is_signed INTEGER NOT NULL CHECK (is_signed IN (0, 1)),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  has_disease INTEGER NOT NULL CHECK (has_disease IN (0, 1)),
  has_symptoms INTEGER NOT NULL CHECK (has_symptoms IN (0, 1)),
  -- mmHg; both or none.
  systolic INTEGER CHECK (systolic BETWEEN 40 AND 300),
  diastolic INTEGER CHECK (diastolic BETWEEN 20 AND 200),
  -- Codes of groups of medication, a JSON list.
  medications TEXT NOT NULL CHECK (length(medications) <= 1000),
  cleared_on TEXT CHECK (cleared_on IS NULL OR (length(cleared_on) = 10 AND date(cleared_on) IS cleared_on)),
  cleared_by TEXT CHECK (length(cleared_by) BETWEEN 1 AND 300),
  cleared_for TEXT CHECK (cleared_for IN ('moderate', 'vigorous')),
  limits TEXT NOT NULL DEFAULT '' CHECK (length(limits) <= 20000),
  -- Something in health changed: the screening no longer holds.
  changed_on TEXT CHECK (changed_on IS NULL OR (length(changed_on) = 10 AND date(changed_on) IS changed_on)),
  CHECK ((systolic IS NULL) = (diastolic IS NULL)),
  CHECK ((cleared_on IS NULL) = (cleared_by IS NULL) AND (cleared_on IS NULL) = (cleared_for IS NULL))
) STRICT;

CREATE TABLE session_exercises (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  session_id TEXT NOT NULL REFERENCES sessions(id) DEFERRABLE INITIALLY DEFERRED,
  exercise_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('lift', 'warm-up')),
  label TEXT NOT NULL CHECK (length(label) <= 8),
  prescription TEXT NOT NULL CHECK (length(prescription) <= 20000),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  position TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day IS NULL OR (length(day) = 10 AND date(day) IS day)),
  name TEXT NOT NULL CHECK (length(name) <= 300),
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'missed')),
  source TEXT NOT NULL CHECK (source IN ('sheet', 'free', 'import')),
  is_deload INTEGER NOT NULL CHECK (is_deload IN (0, 1)),
  program_id TEXT REFERENCES programs(id) DEFERRABLE INITIALLY DEFERRED,
  day_id TEXT REFERENCES program_days(id) DEFERRABLE INITIALLY DEFERRED,
  week INTEGER,
  import_id TEXT,
  import_key TEXT,
  import_content TEXT,
  effort_milli INTEGER CHECK (effort_milli BETWEEN 0 AND 10000),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  binned_on TEXT CHECK (binned_on IS NULL OR (length(binned_on) = 10 AND date(binned_on) IS binned_on))
) STRICT;

CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL CHECK (length(value) <= 20000)
) STRICT;

CREATE TABLE template_revisions (
  id TEXT PRIMARY KEY,
  template_id TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE undo_steps (
  sequence INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  scope TEXT NOT NULL,
  label TEXT NOT NULL,
  place TEXT NOT NULL,
  done_at INTEGER NOT NULL
) STRICT;

CREATE INDEX changes_by_row ON changes (table_name, row_id);

CREATE INDEX changes_by_scope ON changes (scope);

CREATE INDEX check_overrides_by_program ON check_overrides (program_id);

CREATE INDEX client_flags_by_client ON client_flags (client_id);

CREATE INDEX client_notes_by_client ON client_notes (client_id, day);

CREATE INDEX client_tags_by_client ON client_tags (client_id);

CREATE INDEX commands_by_clock ON commands (clock);

CREATE INDEX commands_by_sequence ON commands (sequence);

CREATE INDEX equipment_by_place ON equipment (place_id);

CREATE INDEX exercise_edits_by_exercise ON exercise_edits (exercise_id);

CREATE INDEX lift_maxes_by_client ON lift_maxes (client_id, exercise_id);

CREATE INDEX lift_setups_by_client ON lift_setups (client_id);

CREATE INDEX measurements_by_client ON measurements (client_id, kind, day);

CREATE INDEX own_exercise_muscles_by_exercise ON own_exercise_muscles (exercise_id);

CREATE INDEX pains_by_client ON pains (client_id);

CREATE INDEX pains_by_session ON pains (session_id);

CREATE INDEX performed_sets_by_exercise ON performed_sets (session_exercise_id);

CREATE INDEX prescribed_sets_by_exercise ON prescribed_sets (session_exercise_id);

CREATE INDEX program_cells_by_program ON program_cells (program_id);

CREATE INDEX program_days_by_code ON program_days (sheet_code);

CREATE INDEX program_days_by_program ON program_days (program_id);

CREATE INDEX program_rows_by_program ON program_rows (program_id);

CREATE INDEX program_weeks_by_program ON program_weeks (program_id);

CREATE INDEX programs_by_client ON programs (client_id);

CREATE INDEX programs_by_template ON programs (template_id);

CREATE INDEX screenings_by_client ON screenings (client_id, day);

CREATE INDEX session_exercises_by_exercise ON session_exercises (client_id, exercise_id);

CREATE INDEX session_exercises_by_session ON session_exercises (session_id);

CREATE INDEX sessions_by_client ON sessions (client_id, day);

CREATE INDEX sessions_by_import ON sessions (import_key);

CREATE INDEX sessions_by_plan ON sessions (day_id, week);

CREATE INDEX template_revisions_by_template ON template_revisions (template_id);

import type { Migration } from '../migrate'

const DAY = (column: string) =>
  `CHECK (${column} IS NULL OR (length(${column}) = 10 AND date(${column}) IS ${column}))`

const yesNo = (column: string) => `CHECK (${column} IN (0, 1))`

/**
 * Health screening as codes (never the text of a form), the studio's list of conditions, what it
 * changed of the rules of the program check, and the reasons for going on in spite of one.
 */
export const screeningAndChecks: Migration = {
  number: 3,
  name: 'screening-and-checks',
  additive: true,
  up: `
CREATE TABLE screenings (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL ${DAY('day')},
  form_name TEXT NOT NULL CHECK (length(form_name) BETWEEN 1 AND 300),
  form_year INTEGER NOT NULL CHECK (form_year BETWEEN 1900 AND 9999),
  -- Codes of topics answered yes, a JSON list.
  topics TEXT NOT NULL CHECK (length(topics) <= 1000),
  follow_up TEXT NOT NULL CHECK (follow_up IN ('not-needed', 'all-no', 'some-yes', 'open')),
  is_signed INTEGER NOT NULL ${yesNo('is_signed')},
  is_active INTEGER NOT NULL ${yesNo('is_active')},
  has_disease INTEGER NOT NULL ${yesNo('has_disease')},
  has_symptoms INTEGER NOT NULL ${yesNo('has_symptoms')},
  -- mmHg; both or none.
  systolic INTEGER CHECK (systolic BETWEEN 40 AND 300),
  diastolic INTEGER CHECK (diastolic BETWEEN 20 AND 200),
  -- Codes of groups of medication, a JSON list.
  medications TEXT NOT NULL CHECK (length(medications) <= 1000),
  cleared_on TEXT ${DAY('cleared_on')},
  cleared_by TEXT CHECK (length(cleared_by) BETWEEN 1 AND 300),
  cleared_for TEXT CHECK (cleared_for IN ('moderate', 'vigorous')),
  limits TEXT NOT NULL DEFAULT '' CHECK (length(limits) <= 20000),
  -- Something in health changed: the screening no longer holds.
  changed_on TEXT ${DAY('changed_on')},
  CHECK ((systolic IS NULL) = (diastolic IS NULL)),
  CHECK ((cleared_on IS NULL) = (cleared_by IS NULL) AND (cleared_on IS NULL) = (cleared_for IS NULL))
) STRICT;
CREATE INDEX screenings_by_client ON screenings (client_id, day);

-- Conditions the studio added, and built-in ones it changed; the id of a built-in one is readable.
CREATE TABLE conditions (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  weight TEXT NOT NULL CHECK (weight IN ('absolute', 'relative')),
  tags TEXT NOT NULL CHECK (length(tags) <= 1000),
  spares_failure INTEGER NOT NULL ${yesNo('spares_failure')}
) STRICT;

-- What the studio changed of a rule; the key is the rule's id.
CREATE TABLE rule_settings (
  id TEXT PRIMARY KEY,
  is_off INTEGER NOT NULL ${yesNo('is_off')},
  -- Changed thresholds by name, a JSON object.
  thresholds TEXT NOT NULL CHECK (length(thresholds) <= 1000)
) STRICT;

-- A coach's reason for keeping what a rule found; without a row it is about the whole program.
CREATE TABLE check_overrides (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES clients (id) DEFERRABLE INITIALLY DEFERRED,
  program_id TEXT NOT NULL REFERENCES programs (id) DEFERRABLE INITIALLY DEFERRED,
  row_id TEXT,
  rule_id TEXT NOT NULL CHECK (length(rule_id) BETWEEN 1 AND 40),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  day TEXT NOT NULL ${DAY('day')}
) STRICT;
CREATE INDEX check_overrides_by_program ON check_overrides (program_id);

-- Whether somebody spots the client or the rack has safeties; NULL = nobody said.
ALTER TABLE clients ADD COLUMN has_spotter INTEGER ${yesNo('has_spotter')};
`,
}

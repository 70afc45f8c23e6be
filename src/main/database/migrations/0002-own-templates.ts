import type { Migration } from '../migrate'

const OF_A_PROGRAM = [
  'programs',
  'program_weeks',
  'program_days',
  'program_rows',
  'program_cells',
] as const

/**
 * Own templates are programs without a client, so that one grid and one set of commands serve both. A
 * client's program says which revision of its template it was made from, and its days and rows say
 * which day and row of the template they are: that is what a later change of the template is merged by.
 */
export const ownTemplates: Migration = {
  number: 2,
  name: 'own-templates',
  additive: true,
  up: `
${OF_A_PROGRAM.map((table) => `ALTER TABLE ${table} ALTER COLUMN client_id DROP NOT NULL;`).join('\n')}

-- What a coach says of a template; programs of clients leave it empty.
ALTER TABLE programs ADD COLUMN description TEXT NOT NULL DEFAULT '' CHECK (length(description) <= 20000);
ALTER TABLE programs ADD COLUMN level TEXT CHECK (level IN ('novice', 'intermediate', 'advanced', 'returning'));

-- How a deload week follows from a normal one, in percent less and repetitions more in reserve; NULL = the usual rule.
ALTER TABLE programs ADD COLUMN deload_sets_less INTEGER CHECK (deload_sets_less BETWEEN 0 AND 100);
ALTER TABLE programs ADD COLUMN deload_load_less INTEGER CHECK (deload_load_less BETWEEN 0 AND 100);
ALTER TABLE programs ADD COLUMN deload_rir_more INTEGER CHECK (deload_rir_more BETWEEN 0 AND 10);

-- The day and the row of the template that these were copied from.
ALTER TABLE program_days ADD COLUMN origin_id TEXT;
ALTER TABLE program_rows ADD COLUMN origin_id TEXT;
CREATE INDEX programs_by_template ON programs (template_id);

-- A template as it was when it was assigned or last merged; the key is made from its content, so that it is kept once.
CREATE TABLE template_revisions (
  id TEXT PRIMARY KEY,
  template_id TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX template_revisions_by_template ON template_revisions (template_id);
`,
}

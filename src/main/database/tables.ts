/** How a table takes part in sharing: it travels, it is computed, or it stays on this desk. */
export type TableRole = 'synced' | 'derived' | 'desk'

/** What to do later when two desks changed the same thing (kept beside the table from day one). */
export type MergeRule = 'later-edit' | 'keep-both' | 'stricter' | 'immutable'

/** Everything declared about one table beside its columns. */
export type TableCard = {
  readonly role: TableRole
  /** Whose data a row is: a column, `studio` for nobody in particular, or the client where it has one. */
  readonly scope?: 'id' | 'client_id' | 'scope' | 'client-or-studio' | "'studio'"
  readonly merge?: MergeRule
  /** Columns that mean something only together and travel together. */
  readonly groups?: readonly (readonly string[])[]
  /** Contract areas whose answers are stale once the table changed. */
  readonly stale: readonly string[]
}

const LOAD = ['load_kind', 'load_milli', 'load_unit']
const client = (merge: MergeRule, stale: readonly string[], groups: readonly string[][] = []) =>
  ({ role: 'synced', scope: 'client_id', merge, groups, stale }) as const
const studio = (merge: MergeRule, stale: readonly string[], groups: readonly string[][] = []) =>
  ({ role: 'synced', scope: "'studio'", merge, groups, stale }) as const
/** Programs, and own templates, which are programs without a client. */
const program = (stale: readonly string[], groups: readonly string[][] = []) =>
  ({ role: 'synced', scope: 'client-or-studio', merge: 'later-edit', groups, stale }) as const
const desk = (stale: readonly string[] = []) => ({ role: 'desk', stale }) as const

/** The card of every table; a test fails when a table has none. */
export const TABLES: Readonly<Record<string, TableCard>> = {
  settings: {
    role: 'synced',
    scope: 'scope',
    merge: 'later-edit',
    stale: ['settings', 'handouts', 'programs', 'progress'],
  },
  places: studio('later-edit', ['equipment', 'clients', 'programs']),
  equipment: studio(
    'later-edit',
    ['equipment', 'programs', 'handouts', 'sessions'],
    [['load_milli', 'load_unit', 'top_milli', 'step_milli']],
  ),
  own_exercises: studio('later-edit', ['exercises', 'programs', 'sessions']),
  own_exercise_muscles: studio('later-edit', ['exercises', 'programs']),
  exercise_aliases: studio('keep-both', ['exercises']),
  exercise_edits: studio(
    'later-edit',
    ['exercises', 'programs', 'sessions', 'handouts', 'progress', 'checks'],
    [['base', 'mine']],
  ),
  own_figures: studio('later-edit', ['exercises', 'handouts']),
  clients: {
    role: 'synced',
    scope: 'id',
    merge: 'later-edit',
    stale: ['clients', 'programs', 'sessions', 'handouts', 'progress', 'today', 'search'],
  },
  client_tags: client('keep-both', ['clients', 'search']),
  client_notes: client('keep-both', ['clients', 'search']),
  client_flags: client('stricter', ['clients', 'programs', 'today']),
  measurements: client('keep-both', ['clients', 'programs'], [['value_milli', 'unit']]),
  lift_setups: client('later-edit', ['clients', 'handouts', 'programs']),
  lift_maxes: client(
    'later-edit',
    ['clients', 'programs', 'handouts', 'progress', 'sessions'],
    [['load_milli', 'load_unit', 'day', 'kind']],
  ),
  programs: program(
    ['programs', 'templates', 'clients', 'handouts', 'sessions', 'today', 'search', 'progress'],
    [
      ['starts_on', 'weeks', 'is_active'],
      ['template_id', 'template_revision'],
      ['deload_sets_less', 'deload_load_less', 'deload_rir_more'],
    ],
  ),
  program_weeks: program(['programs', 'templates', 'handouts', 'sessions']),
  program_days: program(['programs', 'templates', 'handouts', 'sessions', 'today']),
  program_rows: program(['programs', 'templates', 'handouts', 'sessions']),
  program_cells: program(['programs', 'templates', 'handouts', 'sessions', 'clients', 'today']),
  template_revisions: studio('immutable', ['templates']),
  sessions: client(
    'later-edit',
    ['sessions', 'progress', 'clients', 'today', 'programs', 'handouts', 'search'],
    [['status', 'day']],
  ),
  session_exercises: client('later-edit', ['sessions', 'progress', 'handouts']),
  prescribed_sets: client('immutable', ['sessions', 'progress']),
  performed_sets: client(
    'later-edit',
    ['sessions', 'progress', 'clients', 'today', 'programs', 'handouts'],
    [[...LOAD, 'reps', 'rpe_milli', 'seconds', 'metres_milli', 'side', 'outcome']],
  ),
  pains: client('keep-both', ['sessions', 'clients', 'today']),
  screenings: client(
    'keep-both',
    ['screening', 'checks', 'clients', 'today'],
    [
      ['systolic', 'diastolic'],
      ['cleared_on', 'cleared_by', 'cleared_for', 'limits'],
    ],
  ),
  conditions: studio('later-edit', ['screening', 'checks']),
  rule_settings: studio('later-edit', ['checks']),
  check_overrides: program(['checks']),
  imports: client('immutable', ['imports', 'clients']),
  import_names: studio('later-edit', ['imports']),
  erasures: studio('immutable', []),
  journal_context: desk(),
  journal_pending: desk(),
  commands: desk(['history']),
  changes: desk(),
  command_answers: desk(),
  undo_steps: desk(['history']),
  desk_state: desk(),
  drafts: desk(['programs']),
}

/** The tables whose rows are journaled. */
export const SYNCED_TABLES: readonly string[] = Object.keys(TABLES).filter(
  (name) => TABLES[name]?.role === 'synced',
)

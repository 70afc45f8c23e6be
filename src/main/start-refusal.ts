import type { OpenRefusal } from './database/open'

/** The exit code of each status line, for scripts and tests. */
export const EXIT_CODES: Readonly<Record<OpenRefusal, number>> = {
  LOCKED: 11,
  TOO_NEW: 12,
  CORRUPT: 13,
  READONLY: 14,
  FULL: 15,
}

/** The sentence of each status: what is wrong, what is safe, what to do. */
export const START_SENTENCES: Readonly<Record<OpenRefusal, string>> = {
  LOCKED: 'core.locked',
  TOO_NEW: 'core.tooNew',
  CORRUPT: 'core.corrupt',
  READONLY: 'core.readOnlyStart',
  FULL: 'core.fullStart',
}

import type Database from 'better-sqlite3'
import { createJournalTriggers, dropJournalTriggers } from './journal-triggers'
import { firstStudio } from './migrations/0001-first-studio'
import { ownTemplates } from './migrations/0002-own-templates'
import { screeningAndChecks } from './migrations/0003-screening-and-checks'
import { exerciseEdits } from './migrations/0004-exercise-edits'

/** One released step of the schema; never edited afterwards. */
export type Migration = {
  /** Rises by one; equals `user_version` once applied. */
  readonly number: number
  readonly name: string
  /** Additive steps need no rewriting of journal bodies. */
  readonly additive: boolean
  /** Deterministic SQL: no clock, no new random id. */
  readonly up: string
}

/** Every step in order. */
export const MIGRATIONS: readonly Migration[] = [
  firstStudio,
  ownTemplates,
  screeningAndChecks,
  exerciseEdits,
]

/** The schema version this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** `RKSD` – says that a database file is ours. */
export const APPLICATION_ID = 0x524b5344

/** The schema version of an open file. */
export function schemaVersionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The version a list of steps leads to. */
export function versionAfter(steps: readonly Migration[]): number {
  return steps.at(-1)?.number ?? 0
}

/**
 * Applies all pending steps in one transaction and ends the undo list if there was one. `prove` looks
 * at the outcome and throws before anything of it is kept. Answers how many steps were applied.
 * Throws for a file of a newer program.
 */
export function migrate(
  db: Database.Database,
  steps: readonly Migration[] = MIGRATIONS,
  prove: () => void = () => undefined,
): number {
  const from = schemaVersionOf(db)
  const target = versionAfter(steps)
  if (from > target) throw new Error(`schema ${from} is newer than ${target}`)
  const pending = steps.filter((step) => step.number > from)
  if (pending.length === 0) return 0
  db.transaction(() => {
    dropJournalTriggers(db)
    for (const step of pending) db.exec(step.up)
    createJournalTriggers(db)
    if (from > 0) db.exec('DELETE FROM undo_steps')
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${target}`)
    prove()
  }).immediate()
  return pending.length
}

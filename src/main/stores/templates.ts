import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { contentKey } from '../database/content-key'
import { insertRow, prepared, type Row } from '../database/rows'
import type { ProgramHead } from './programs'

/** What a coach says of an own template, and how much of it there is. */
export type OwnTemplateRow = {
  readonly id: Id
  readonly name: string
  readonly description: string
  readonly level: 'novice' | 'intermediate' | 'advanced' | 'returning' | null
  readonly goal: ProgramHead['goal']
  readonly weeks: number
  readonly days: number
}

/** A client's program that was made from a template. */
export type CopyRow = {
  readonly programId: Id
  readonly clientId: Id
  readonly clientName: string
  readonly programName: string
  readonly startsOn: string
  readonly isActive: 0 | 1
  /** The revision it was made from or last merged with; null for a copy that knows of none. */
  readonly revisionId: Id | null
}

const OWN = `SELECT p.id, p.name, p.description, p.level, p.goal, p.weeks,
    (SELECT count(*) FROM program_days d WHERE d.program_id = p.id) AS days
  FROM programs p WHERE p.client_id IS NULL AND p.binned_on IS NULL`
const COPY = `SELECT p.id AS programId, p.client_id AS clientId, c.name AS clientName,
    p.name AS programName, p.starts_on AS startsOn, p.is_active AS isActive,
    r.id AS revisionId
  FROM programs p JOIN clients c ON c.id = p.client_id
  LEFT JOIN template_revisions r ON r.id = p.template_revision
  WHERE p.binned_on IS NULL AND c.binned_on IS NULL AND c.archived_on IS NULL`

/** Reads own templates, their revisions, and the copies that clients have of any template. */
export function templateReads(db: Database.Database) {
  return {
    /** Own templates by name; binned ones left out. */
    own(): readonly OwnTemplateRow[] {
      return prepared(db, `${OWN} ORDER BY fold(p.name), p.id`).all() as OwnTemplateRow[] // as: columns aliased to the type
    },
    byId(templateId: Id): OwnTemplateRow | null {
      const row = prepared(db, `${OWN} AND p.id = ?`).get(templateId)
      return (row as OwnTemplateRow | undefined) ?? null // as: columns aliased to the type
    },
    /** How many programs of clients were made from each template. */
    uses(): ReadonlyMap<Id, number> {
      const sql = `SELECT p.template_id AS id, count(*) AS count FROM programs p
        JOIN clients c ON c.id = p.client_id
        WHERE p.template_id IS NOT NULL AND p.binned_on IS NULL AND c.binned_on IS NULL
        GROUP BY p.template_id`
      const rows = prepared(db, sql).all() as { id: Id; count: number }[] // as: columns aliased to the type
      return new Map(rows.map(({ id, count }) => [id, count]))
    },
    /** The copies of a template by client name, those that run first; clients in the archive left out. */
    copies(templateId: Id): readonly CopyRow[] {
      const sql = `${COPY} AND p.template_id = ? ORDER BY p.is_active DESC, fold(c.name), p.starts_on DESC, p.id`
      return prepared(db, sql).all(templateId) as CopyRow[] // as: columns aliased to the type
    },
    copy(programId: Id): CopyRow | null {
      const row = prepared(db, `${COPY} AND p.id = ?`).get(programId)
      return (row as CopyRow | undefined) ?? null // as: columns aliased to the type
    },
    /** The key under which a body is kept. */
    revisionIdOf: contentKey,
    /** The body of a revision as it was stored; null when it is not there. */
    revision(revisionId: Id): string | null {
      const sql = 'SELECT body FROM template_revisions WHERE id = ?'
      return (prepared(db, sql).pluck().get(revisionId) as string | undefined) ?? null // as: one text column
    },
    /** Where the days and rows of a program come from, by their own ids. */
    origins(programId: Id): ReadonlyMap<Id, Id> {
      const sql = `SELECT id, origin_id AS origin FROM program_days WHERE program_id = @program AND origin_id IS NOT NULL
        UNION ALL
        SELECT id, origin_id AS origin FROM program_rows WHERE program_id = @program AND origin_id IS NOT NULL`
      const rows = prepared(db, sql).all({ program: programId }) as { id: Id; origin: Id }[] // as: columns aliased to the type
      return new Map(rows.map(({ id, origin }) => [id, origin]))
    },
  }
}

/** Writes revisions of templates, inside a command. */
export function templateWrites(db: Database.Database) {
  return {
    /** Revisions never change: their key is made from their content. */
    addRevision: (row: Row & { id: Id }) => insertRow(db, 'template_revisions', row),
  }
}

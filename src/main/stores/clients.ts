import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { fold } from '../database/fold'
import { deleteRow, insertRow, prepared, putRow, type Row, updateRow } from '../database/rows'

type Shelf = 'active' | 'archived' | 'binned'

/** A client as stored; days are ISO text. */
export type ClientRow = {
  readonly id: Id
  readonly name: string
  readonly goal: string
  readonly level: 'novice' | 'intermediate' | 'advanced' | null
  readonly birthYear: number | null
  readonly sex: 'female' | 'male' | 'other' | null
  readonly unit: 'kg' | 'lb'
  readonly placeId: Id | null
  readonly nextAppointment: string | null
  readonly archivedOn: string | null
  readonly binnedOn: string | null
}

/** A client with what the roster shows about them. */
export type RosterRow = ClientRow & {
  readonly lastSession: string | null
  readonly programName: string | null
}

export type TagRow = { id: Id; clientId: Id; kind: 'tag' | 'group'; name: string }
export type FlagRow = {
  id: Id
  clientId: Id
  severity: 'stop' | 'care' | 'note'
  text: string
  code: string | null
  since: string
}
export type NoteRow = { id: Id; day: string; body: string }
export type MeasurementRow = {
  id: Id
  day: string
  kind: string
  valueMilli: number
  unit: 'kg' | 'lb' | 'cm' | 'in' | '%'
}
export type SetupRow = { id: Id; exerciseId: Id; setup: string }

/** A place where a searched text was found. */
export type ClientHit = {
  clientId: Id
  name: string
  where: 'name' | 'tag' | 'goal' | 'note'
  excerpt: string
}

const COLUMNS = `c.id, c.name, c.goal, c.level, c.birth_year AS birthYear, c.sex, c.unit,
  c.place_id AS placeId, c.next_appointment AS nextAppointment,
  c.archived_on AS archivedOn, c.binned_on AS binnedOn`

const SHELVES: Readonly<Record<Shelf, string>> = {
  active: 'c.binned_on IS NULL AND c.archived_on IS NULL',
  archived: 'c.binned_on IS NULL AND c.archived_on IS NOT NULL',
  binned: 'c.binned_on IS NOT NULL',
}

/** Reads the roster. */
export function clientReads(db: Database.Database) {
  return {
    /** One shelf of the roster by name, with last session and running program. */
    list(shelf: Shelf): readonly RosterRow[] {
      const sql = `SELECT ${COLUMNS},
          (SELECT max(s.day) FROM sessions s WHERE s.client_id = c.id AND s.status = 'done' AND s.binned_on IS NULL) AS lastSession,
          (SELECT p.name FROM programs p WHERE p.client_id = c.id AND p.is_active = 1 AND p.binned_on IS NULL
             ORDER BY p.starts_on DESC, p.id LIMIT 1) AS programName
        FROM clients c WHERE ${SHELVES[shelf]} ORDER BY c.name COLLATE NOCASE, c.id`
      return prepared(db, sql).all() as RosterRow[] // as: columns aliased to the type
    },
    counts(): Readonly<Record<Shelf, number>> {
      const sql = `SELECT
          coalesce(sum(binned_on IS NULL AND archived_on IS NULL), 0) AS active,
          coalesce(sum(binned_on IS NULL AND archived_on IS NOT NULL), 0) AS archived,
          coalesce(sum(binned_on IS NOT NULL), 0) AS binned
        FROM clients`
      return prepared(db, sql).get() as Record<Shelf, number> // as: shape of the select
    },
    byId(clientId: Id): ClientRow | null {
      const row = prepared(db, `SELECT ${COLUMNS} FROM clients c WHERE c.id = ?`).get(clientId)
      return (row as ClientRow | undefined) ?? null // as: columns aliased to the type
    },
    tags(clientId?: Id): readonly TagRow[] {
      const sql = `SELECT id, client_id AS clientId, kind, name FROM client_tags
        WHERE @client IS NULL OR client_id = @client ORDER BY kind, name, id`
      return prepared(db, sql).all({ client: clientId ?? null }) as TagRow[] // as: columns aliased to the type
    },
    flags(clientId?: Id): readonly FlagRow[] {
      const sql = `SELECT id, client_id AS clientId, severity, text, code, since FROM client_flags
        WHERE @client IS NULL OR client_id = @client
        ORDER BY CASE severity WHEN 'stop' THEN 0 WHEN 'care' THEN 1 ELSE 2 END, since, id`
      return prepared(db, sql).all({ client: clientId ?? null }) as FlagRow[] // as: columns aliased to the type
    },
    notes(clientId: Id): readonly NoteRow[] {
      const sql =
        'SELECT id, day, body FROM client_notes WHERE client_id = ? ORDER BY day DESC, id DESC'
      return prepared(db, sql).all(clientId) as NoteRow[] // as: columns aliased to the type
    },
    measurements(clientId: Id): readonly MeasurementRow[] {
      const sql = `SELECT id, day, kind, value_milli AS valueMilli, unit FROM measurements
        WHERE client_id = ? ORDER BY kind, day DESC, id DESC`
      return prepared(db, sql).all(clientId) as MeasurementRow[] // as: columns aliased to the type
    },
    setups(clientId: Id): readonly SetupRow[] {
      const sql =
        'SELECT id, exercise_id AS exerciseId, setup FROM lift_setups WHERE client_id = ? ORDER BY exercise_id'
      return prepared(db, sql).all(clientId) as SetupRow[] // as: columns aliased to the type
    },
    /** Where the text stands in names, tags, goals or notes of clients who are not in the bin. */
    search(text: string, limit: number): readonly ClientHit[] {
      const pattern = `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`
      const sql = `SELECT * FROM (
          SELECT c.id AS clientId, c.name, 'name' AS "where", c.name AS excerpt, 0 AS rank FROM clients c
            WHERE c.binned_on IS NULL AND fold(c.name) LIKE @pattern ESCAPE '\\'
          UNION ALL SELECT c.id, c.name, 'tag', t.name, 1 FROM client_tags t JOIN clients c ON c.id = t.client_id
            WHERE c.binned_on IS NULL AND fold(t.name) LIKE @pattern ESCAPE '\\'
          UNION ALL SELECT c.id, c.name, 'goal', c.goal, 2 FROM clients c
            WHERE c.binned_on IS NULL AND fold(c.goal) LIKE @pattern ESCAPE '\\'
          UNION ALL SELECT c.id, c.name, 'note', n.body, 3 FROM client_notes n JOIN clients c ON c.id = n.client_id
            WHERE c.binned_on IS NULL AND fold(n.body) LIKE @pattern ESCAPE '\\'
        ) ORDER BY rank, name, clientId LIMIT @limit`
      const rows = prepared(db, sql).all({ pattern, limit }) as (ClientHit & { rank: number })[] // as: columns aliased to the type
      return rows.map(({ rank: _rank, ...hit }) => hit)
    },
  }
}

/** Writes the roster, inside a command. */
export function clientWrites(db: Database.Database) {
  return {
    add: (row: Row) => insertRow(db, 'clients', row),
    change: (change: Row & { id: Id }) => updateRow(db, 'clients', change),
    putTag: (row: Row & { id: Id }) => putRow(db, 'client_tags', row),
    removeTag: (id: Id) => deleteRow(db, 'client_tags', id),
    addNote: (row: Row) => insertRow(db, 'client_notes', row),
    changeNote: (change: Row & { id: Id }) => updateRow(db, 'client_notes', change),
    removeNote: (id: Id) => deleteRow(db, 'client_notes', id),
    addFlag: (row: Row) => insertRow(db, 'client_flags', row),
    removeFlag: (id: Id) => deleteRow(db, 'client_flags', id),
    addMeasurement: (row: Row) => insertRow(db, 'measurements', row),
    removeMeasurement: (id: Id) => deleteRow(db, 'measurements', id),
    putSetup: (row: Row & { id: Id }) => putRow(db, 'lift_setups', row),
    removeSetup: (id: Id) => deleteRow(db, 'lift_setups', id),
  }
}

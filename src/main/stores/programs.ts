import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import {
  deleteRow,
  deleteRowsWhere,
  insertRow,
  prepared,
  putRow,
  type Row,
  updateRow,
} from '../database/rows'
import { dropReasonsOfRow } from './checks'

/** Rows of a program as stored. */
export type ProgramHead = {
  id: Id
  /** Empty where the program is a template. */
  clientId: Id
  name: string
  goal: 'strength' | 'hypertrophy' | 'endurance' | 'power'
  templateId: Id | null
  startsOn: string
  weeks: number
  isActive: 0 | 1
  binnedOn: string | null
  /** Null, all three, where the usual deload rule holds. */
  deloadSetsLess: number | null
  deloadLoadLess: number | null
  deloadRirMore: number | null
}
export type WeekRow = { week: number; kind: 'loading' | 'deload'; name: string }
export type DayRow = {
  id: Id
  name: string
  weekday: number | null
  sheetCode: string
  position: string
}
export type LineRow = {
  id: Id
  dayId: Id
  kind: 'lift' | 'warm-up'
  exerciseId: Id
  label: string
  dose: string
  goal: ProgramHead['goal'] | null
  note: string
  position: string
}
export type CellRow = { rowId: Id; week: number; text: string }

const HEAD = `id, coalesce(client_id, '') AS clientId, name, goal, template_id AS templateId, starts_on AS startsOn,
  weeks, is_active AS isActive, binned_on AS binnedOn, deload_sets_less AS deloadSetsLess,
  deload_load_less AS deloadLoadLess, deload_rir_more AS deloadRirMore`
const DAY = 'id, name, weekday, sheet_code AS sheetCode, position'

/** Reads programs. */
export function programReads(db: Database.Database) {
  return {
    head(programId: Id): ProgramHead | null {
      const row = prepared(db, `SELECT ${HEAD} FROM programs WHERE id = ?`).get(programId)
      return (row as ProgramHead | undefined) ?? null // as: columns aliased to the type
    },
    /** A client's programs, the newest first; binned ones left out. */
    ofClient(clientId: Id): readonly ProgramHead[] {
      const sql = `SELECT ${HEAD} FROM programs WHERE client_id = ? AND binned_on IS NULL
        ORDER BY is_active DESC, starts_on DESC, id DESC`
      return prepared(db, sql).all(clientId) as ProgramHead[] // as: columns aliased to the type
    },
    /** Every program that runs now, for the whole roster. */
    running(): readonly ProgramHead[] {
      const sql = `SELECT ${HEAD} FROM programs WHERE is_active = 1 AND binned_on IS NULL ORDER BY id`
      return prepared(db, sql).all() as ProgramHead[] // as: columns aliased to the type
    },
    weeks(programId: Id): readonly WeekRow[] {
      const sql = 'SELECT week, kind, name FROM program_weeks WHERE program_id = ? ORDER BY week'
      return prepared(db, sql).all(programId) as WeekRow[] // as: columns aliased to the type
    },
    days(programId: Id): readonly DayRow[] {
      const sql = `SELECT ${DAY} FROM program_days WHERE program_id = ? ORDER BY position, id`
      return prepared(db, sql).all(programId) as DayRow[] // as: columns aliased to the type
    },
    lines(programId: Id): readonly LineRow[] {
      const sql = `SELECT id, day_id AS dayId, kind, exercise_id AS exerciseId, label, dose, goal, note, position
        FROM program_rows WHERE program_id = ? ORDER BY position, id`
      return prepared(db, sql).all(programId) as LineRow[] // as: columns aliased to the type
    },
    cells(programId: Id): readonly CellRow[] {
      const sql = 'SELECT row_id AS rowId, week, text FROM program_cells WHERE program_id = ?'
      return prepared(db, sql).all(programId) as CellRow[] // as: columns aliased to the type
    },
    /** The days whose printed sheet carries this code. */
    daysByCode(code: string): readonly { dayId: Id; programId: Id; clientId: Id; name: string }[] {
      const sql = `SELECT d.id AS dayId, d.program_id AS programId, d.client_id AS clientId, d.name
        FROM program_days d JOIN programs p ON p.id = d.program_id
        WHERE d.sheet_code = ? AND p.client_id IS NOT NULL AND p.binned_on IS NULL ORDER BY p.is_active DESC, d.id`
      return prepared(db, sql).all(code) as {
        dayId: Id
        programId: Id
        clientId: Id
        name: string
      }[] // as: columns aliased to the type
    },
    /** Half-typed cells of a client's programs. */
    drafts(clientId: Id): readonly { id: Id; text: string }[] {
      const sql = 'SELECT id, text FROM drafts WHERE client_id = ? ORDER BY id'
      return prepared(db, sql).all(clientId) as { id: Id; text: string }[] // as: columns aliased to the type
    },
  }
}

/** Writes programs, inside a command. */
export function programWrites(db: Database.Database) {
  return {
    add: (row: Row) => insertRow(db, 'programs', owned(row)),
    change: (change: Row & { id: Id }) => updateRow(db, 'programs', change),
    putWeek: (row: Row & { id: Id }) => putRow(db, 'program_weeks', owned(row)),
    removeWeek: (id: Id) => deleteRow(db, 'program_weeks', id),
    addDay: (row: Row) => insertRow(db, 'program_days', owned(row)),
    changeDay: (change: Row & { id: Id }) => updateRow(db, 'program_days', change),
    addLine: (row: Row) => insertRow(db, 'program_rows', owned(row)),
    /** Changes a row; with another exercise the reasons given for the one before go. */
    changeLine(change: Row & { id: Id }): boolean {
      const asked = 'SELECT exercise_id FROM program_rows WHERE id = ?'
      const isOther =
        change['exercise_id'] !== undefined &&
        prepared(db, asked).pluck().get(change.id) !== change['exercise_id']
      if (isOther) dropReasonsOfRow(db, change.id)
      return updateRow(db, 'program_rows', change)
    },
    putCell: (row: Row & { id: Id }) => putRow(db, 'program_cells', owned(row)),
    removeCell: (id: Id) => deleteRow(db, 'program_cells', id),
    /** Removes a row with its cells. */
    removeLine(id: Id): boolean {
      deleteRowsWhere(db, 'program_cells', { column: 'row_id', value: id })
      return deleteRow(db, 'program_rows', id)
    },
    removeDay: (id: Id) => deleteRow(db, 'program_days', id),
    /** Keeps a half-typed cell on this desk; not an act, not journaled. */
    keepDraft(draft: { id: Id; clientId: Id; text: string; typedAt: number }): void {
      const sql = `INSERT INTO drafts (id, client_id, text, typed_at) VALUES (@id, @clientId, @text, @typedAt)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, typed_at = excluded.typed_at`
      prepared(db, sql).run(draft)
    },
    dropDraft(id: Id): void {
      prepared(db, 'DELETE FROM drafts WHERE id = ?').run(id)
    },
  }
}

/** Templates belong to nobody: what says so with an empty text is stored as an absence. */
function owned<T extends Row>(row: T): T {
  return row['client_id'] === '' ? { ...row, client_id: null } : row
}

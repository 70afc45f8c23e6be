import type { LogTable } from '../../src/shared/domain/imports/log-table'
import { type LogOptions, readTrainingLog } from '../../src/shared/domain/imports/read-log'
import type { ImportedLog, ImportedSet } from '../../src/shared/domain/imports/training-log'
import { calendarDate } from '../../src/shared/kernel/calendar-date'
import { accepted, say } from './outcome'

/** The day on which the files of these tests are read. */
export const today = calendarDate('2026-05-20')

/** The header of a Hevy export in kilograms. */
export const HEVY_HEADER = [
  'title',
  'start_time',
  'end_time',
  'description',
  'exercise_title',
  'superset_id',
  'exercise_notes',
  'set_index',
  'set_type',
  'weight_kg',
  'reps',
  'distance_km',
  'duration_seconds',
  'rpe',
] as const

/** The header of a current Strong export; it names no unit. */
export const STRONG_HEADER = [
  'Date',
  'Workout Name',
  'Duration',
  'Exercise Name',
  'Set Order',
  'Weight',
  'Reps',
  'Distance',
  'Seconds',
  'Notes',
  'Workout Notes',
  'RPE',
] as const

export type HevyCells = Partial<Record<(typeof HEVY_HEADER)[number], string>>
export type StrongCells = Partial<Record<(typeof STRONG_HEADER)[number], string>>

const HEVY_ROW: Required<HevyCells> = {
  title: 'Lower A',
  start_time: '4 May 2026, 17:30',
  end_time: '4 May 2026, 18:35',
  description: '',
  exercise_title: 'Hip Thrust (Machine)',
  superset_id: '',
  exercise_notes: '',
  set_index: '0',
  set_type: 'normal',
  weight_kg: '80',
  reps: '10',
  distance_km: '',
  duration_seconds: '',
  rpe: '',
}

const STRONG_ROW: Required<StrongCells> = {
  Date: '2026-05-04 17:30:12',
  'Workout Name': 'Lower A',
  Duration: '1h 5m',
  'Exercise Name': 'Squat (Barbell)',
  'Set Order': '1',
  Weight: '80',
  Reps: '5',
  Distance: '0',
  Seconds: '0',
  Notes: '',
  'Workout Notes': '',
  RPE: '',
}

/** A Hevy table: each row an ordinary set, changed as given. */
export function hevyTable(rows: readonly HevyCells[]): LogTable {
  const cells = rows.map((row) => HEVY_HEADER.map((name) => row[name] ?? HEVY_ROW[name]))
  return tableOf([...HEVY_HEADER], cells)
}

/** A Strong table: each row an ordinary set, changed as given. */
export function strongTable(rows: readonly StrongCells[]): LogTable {
  const cells = rows.map((row) => STRONG_HEADER.map((name) => row[name] ?? STRONG_ROW[name]))
  return tableOf([...STRONG_HEADER], cells)
}

/** A table of a header and rows, numbered as a spreadsheet shows them. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): LogTable {
  return { header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) }
}

/** Reads a table that must be readable. */
export function readLog(table: LogTable, options: Partial<LogOptions> = {}): ImportedLog {
  return accepted(readTrainingLog(table, { today, ...options }))
}

/** Every set of a log in order. */
export function setsOf(log: ImportedLog): readonly ImportedSet[] {
  return log.sessions.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets))
}

/** The only set of a log. */
export function onlySet(log: ImportedLog): ImportedSet {
  const [set, ...others] = setsOf(log)
  if (!set || others.length > 0) throw new Error(`not one set but ${others.length + 1}`)
  return set
}

/** What the coach is told about each row: `12 left-out: This row has no day.` */
export function told(log: ImportedLog): readonly string[] {
  return log.problems.map(({ row, kind, reason }) => `${row} ${kind}: ${say(reason)}`)
}

/** Every data row of a log by what became of it, to prove that none is lost or counted twice. */
export function accountFor(log: ImportedLog): {
  readonly imported: readonly number[]
  readonly leftOut: readonly number[]
} {
  const blocks = log.sessions.flatMap(({ exercises }) => exercises)
  const imported = blocks.flatMap(({ sets, noteRows = [] }) => [
    ...sets.map(({ row }) => row),
    ...noteRows,
  ])
  const leftOut = log.problems.filter(({ kind }) => kind === 'left-out').map(({ row }) => row)
  return { imported: imported.toSorted((a, b) => a - b), leftOut }
}

/** A table as the text of a file, every cell quoted. */
export function csvOf({ header, rows }: LogTable, delimiter = ','): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const lines = [header, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map(quote).join(delimiter),
  )
  return `${lines.join('\n')}\n`
}

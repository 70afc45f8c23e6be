import type { LogRow } from '../log-row'

/** What a row says, as one text without its place in the file: equal texts are equal sets. */
export function printRow(row: LogRow): string {
  const { set } = row
  const load = set?.load ? `${set.load.milli}${set.load.unit}` : ''
  const done = set ? `${set.type}|${load}|${set.reps}|${set.seconds}|${set.metres}|${set.rpe}` : ''
  return `${row.exercise}|${row.superset}|${row.setNumber}|${done}|${row.note}`
}

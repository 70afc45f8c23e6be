import type Database from 'better-sqlite3'
import { afterOf, beforeOf, type Change } from './journal'
import { columnsOf } from './journal-triggers'
import { type Cell, deleteRow, insertRow, updateRow } from './rows'

/** What could not be turned back because it has changed since. */
export type Leftover = { readonly table: string; readonly rowId: string; readonly column: string }

/** Turns changes back, last first, field by field; answers what was left because it changed since. */
export function applyInverse(db: Database.Database, changes: readonly Change[]): Leftover[] {
  return [...changes].reverse().flatMap((change) => applyOne(db, inverse(change)))
}

/** Makes changes again, in order, with the same field-wise care. */
export function applyForward(db: Database.Database, changes: readonly Change[]): Leftover[] {
  return changes.flatMap((change) => applyOne(db, change))
}

function inverse(change: Change): Change {
  if (change.op === 'insert') return { ...change, op: 'delete' }
  if (change.op === 'delete') return { ...change, op: 'insert' }
  const before = beforeOf(change)
  const after = afterOf(change)
  const body = Object.fromEntries(
    Object.keys(after).map((column) => [column, [after[column], before[column]]]),
  )
  return { ...change, body }
}

function applyOne(db: Database.Database, change: Change): Leftover[] {
  const row = db.prepare(`SELECT * FROM ${change.table} WHERE id = ?`).get(change.rowId)
  const current = row as Record<string, Cell> | undefined // as: STRICT tables hold only cells
  if (change.op === 'insert') return bringBack(db, change, current)
  if (!current) return [{ table: change.table, rowId: change.rowId, column: '' }]
  return change.op === 'delete' ? takeAway(db, change, current) : putBack(db, change, current)
}

function bringBack(
  db: Database.Database,
  change: Change,
  current: Record<string, Cell> | undefined,
): Leftover[] {
  if (current) return [{ table: change.table, rowId: change.rowId, column: '' }]
  insertRow(db, change.table, change.body as Record<string, Cell>) // as: a journaled whole row
  return []
}

/** A row that was added is only taken away while it still is what was added. */
function takeAway(
  db: Database.Database,
  change: Change,
  current: Record<string, Cell>,
): Leftover[] {
  const differing = columnsOf(db, change.table).filter(
    (column) => current[column] !== (change.body[column] ?? null),
  )
  if (differing.length === 0) {
    deleteRow(db, change.table, change.rowId)
    return []
  }
  return differing.map((column) => ({ table: change.table, rowId: change.rowId, column }))
}

function putBack(db: Database.Database, change: Change, current: Record<string, Cell>): Leftover[] {
  const from = beforeOf(change)
  const to = afterOf(change)
  const columns = Object.keys(to)
  const untouched = columns.filter((column) => current[column] === from[column])
  const patch = Object.fromEntries(untouched.map((column) => [column, to[column] as Cell])) // as: journaled cells
  updateRow(db, change.table, { ...patch, id: change.rowId })
  return columns
    .filter((column) => !untouched.includes(column))
    .map((column) => ({ table: change.table, rowId: change.rowId, column }))
}

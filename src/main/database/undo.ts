import type Database from 'better-sqlite3'
import { afterOf, beforeOf, type Change } from './changes'
import { columnsOf } from './journal-triggers'
import { danglingColumns, isReferenced } from './references'
import { type Cell, deleteRow, insertRow, updateRow } from './rows'

/** What was left as it is because it has changed since; an empty column means the whole row. */
export type Leftover = { readonly table: string; readonly rowId: string; readonly column: string }

/** What one change came to: the part that was done (null: nothing), and what was left. */
type Applied = { readonly done: Change | null; readonly left: readonly Leftover[] }

/** Turns changes back, last first, field by field; answers what was left because it changed since. */
export function applyInverse(
  db: Database.Database,
  changes: readonly Change[],
): readonly Leftover[] {
  return applyForward(db, [...changes].reverse().map(inverse))
}

/** Makes changes again, in order, with the same field-wise care. */
export function applyForward(
  db: Database.Database,
  changes: readonly Change[],
): readonly Leftover[] {
  const applied = changes.map((change) => applyOne(db, change))
  const done = applied.flatMap((one) => (one.done ? [one.done] : []))
  return [...applied.flatMap((one) => one.left), ...mendReferences(db, done)]
}

/** The change that turns a change back. */
export function inverse(change: Change): Change {
  if (change.op === 'insert') return { ...change, op: 'delete' }
  if (change.op === 'delete') return { ...change, op: 'insert' }
  const before = beforeOf(change)
  const after = afterOf(change)
  const body = Object.fromEntries(
    Object.keys(after).map((column) => [column, [after[column], before[column]]]),
  )
  return { ...change, body }
}

function applyOne(db: Database.Database, change: Change): Applied {
  const row = db.prepare(`SELECT * FROM ${change.table} WHERE id = ?`).get(change.rowId)
  const current = row as Record<string, Cell> | undefined // as: STRICT tables hold only cells
  if (change.op === 'insert') return bringBack(db, change, current)
  if (!current) return { done: null, left: [leftover(change, '')] }
  return change.op === 'delete' ? takeAway(db, change, current) : putBack(db, change, current)
}

function bringBack(
  db: Database.Database,
  change: Change,
  current: Record<string, Cell> | undefined,
): Applied {
  if (current) return { done: null, left: [leftover(change, '')] }
  insertRow(db, change.table, change.body as Record<string, Cell>) // as: a journaled whole row
  return { done: change, left: [] }
}

/** A row that was added is only taken away while it still is what was added. */
function takeAway(db: Database.Database, change: Change, current: Record<string, Cell>): Applied {
  const differing = columnsOf(db, change.table).filter(
    (column) => current[column] !== (change.body[column] ?? null),
  )
  if (differing.length > 0) {
    return { done: null, left: differing.map((column) => leftover(change, column)) }
  }
  deleteRow(db, change.table, change.rowId)
  return { done: change, left: [] }
}

function putBack(db: Database.Database, change: Change, current: Record<string, Cell>): Applied {
  const from = beforeOf(change)
  const columns = Object.keys(from)
  const untouched = columns.filter((column) => current[column] === from[column])
  const done = partOf(change, untouched)
  write(db, done)
  const left = columns.filter((column) => !untouched.includes(column))
  return { done, left: left.map((column) => leftover(change, column)) }
}

/**
 * Takes back what would leave a row without its owner (someone has added to a row since, or has taken
 * an owner away), so that the whole act never founders on it. Until nothing more gives way.
 */
function mendReferences(db: Database.Database, done: readonly Change[]): readonly Leftover[] {
  const left: Leftover[] = []
  for (let open = done, isSettled = false; !isSettled; ) {
    const mended = open.map((change) => ({ change, columns: mendOne(db, change) }))
    left.push(...mended.flatMap((one) => one.columns.map((column) => leftover(one.change, column))))
    open = mended.flatMap((one) => (one.columns.length === 0 ? [one.change] : []))
    isSettled = open.length === mended.length
  }
  return left
}

/** Answers the columns that were taken back; an empty name stands for the whole row. */
function mendOne(db: Database.Database, change: Change): readonly string[] {
  if (change.op === 'delete') {
    if (!isReferenced(db, change.table, change.rowId)) return []
    insertRow(db, change.table, change.body as Record<string, Cell>) // as: a journaled whole row
    return ['']
  }
  const cells = change.op === 'insert' ? change.body : afterOf(change)
  const dangling = danglingColumns(db, change.table, cells)
  if (dangling.length === 0) return []
  if (change.op === 'update') write(db, inverse(partOf(change, dangling)))
  else deleteRow(db, change.table, change.rowId)
  return change.op === 'update' ? dangling : ['']
}

function partOf(update: Change, columns: readonly string[]): Change {
  return {
    ...update,
    body: Object.fromEntries(columns.map((column) => [column, update.body[column]])),
  }
}

function write(db: Database.Database, update: Change): void {
  const patch = afterOf(update) as Record<string, Cell> // as: journaled cells
  updateRow(db, update.table, { ...patch, id: update.rowId })
}

function leftover(change: Change, column: string): Leftover {
  return { table: change.table, rowId: change.rowId, column }
}

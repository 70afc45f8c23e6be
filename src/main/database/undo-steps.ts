import type Database from 'better-sqlite3'
import { changesOf } from './journal'
import { applyForward, applyInverse, type Leftover } from './undo'

/** One step of this desk's undo list: what was done, in words, and where. */
export type UndoStep = {
  readonly commandId: string
  readonly state: 'done' | 'undone'
  /** JSON of a Message that names the act. */
  readonly label: string
  /** Route of the screen where it happened. */
  readonly place: string
  readonly doneAt: number
}

/** Puts a new act on the undo list; what had been undone can no longer be redone. */
export function recordStep(
  db: Database.Database,
  step: UndoStep & { readonly sequence: number; readonly scope: string },
): void {
  db.prepare("DELETE FROM undo_steps WHERE state = 'undone'").run()
  db.prepare(
    `INSERT INTO undo_steps (sequence, command_id, state, scope, label, place, done_at)
     VALUES (@sequence, @commandId, @state, @scope, @label, @place, @doneAt)`,
  ).run(step)
}

/** The step that undo would turn back next, or null. */
export function nextUndo(db: Database.Database): UndoStep | null {
  return stepWhere(db, "state = 'done' ORDER BY sequence DESC")
}

/** The step that redo would make again next, or null. */
export function nextRedo(db: Database.Database): UndoStep | null {
  return stepWhere(db, "state = 'undone' ORDER BY sequence ASC")
}

/** The newest steps, newest first. */
export function listSteps(db: Database.Database, limit: number): readonly UndoStep[] {
  return db.prepare(`${SELECT} ORDER BY sequence DESC LIMIT ?`).all(limit) as UndoStep[] // as: columns aliased to the type
}

/** Turns the step back and marks it; answers what was left because it has changed since. */
export function undoStep(db: Database.Database, step: UndoStep): readonly Leftover[] {
  const left = applyInverse(db, changesOf(db, step.commandId))
  mark(db, step, 'undone')
  return left
}

/** Makes an undone step again and marks it; answers what was left because it has changed since. */
export function redoStep(db: Database.Database, step: UndoStep): readonly Leftover[] {
  const left = applyForward(db, changesOf(db, step.commandId))
  mark(db, step, 'done')
  return left
}

const SELECT =
  'SELECT command_id AS commandId, state, label, place, done_at AS doneAt FROM undo_steps'

function stepWhere(db: Database.Database, where: string): UndoStep | null {
  const row = db.prepare(`${SELECT} WHERE ${where} LIMIT 1`).get()
  return (row as UndoStep | undefined) ?? null // as: columns aliased to the type
}

function mark(db: Database.Database, step: UndoStep, state: UndoStep['state']): void {
  db.prepare('UPDATE undo_steps SET state = ? WHERE command_id = ?').run(state, step.commandId)
}

/** Ends the undo list: what was done so far stays done. */
export function forgetSteps(db: Database.Database): void {
  db.prepare('DELETE FROM undo_steps').run()
}

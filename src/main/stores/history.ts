import type Database from 'better-sqlite3'
import { journalSequence } from '../database/journal'
import {
  listSteps,
  nextRedo,
  nextUndo,
  redoStep,
  type UndoStep,
  undoStep,
} from '../database/undo-steps'

/** Reads this desk's undo list. */
export function historyReads(db: Database.Database) {
  return {
    nextUndo: () => nextUndo(db),
    nextRedo: () => nextRedo(db),
    list: (limit: number) => listSteps(db, limit),
    version: () => journalSequence(db),
  }
}

/** Turns steps back and makes them again; answers how many fields were left alone. */
export function historyWrites(db: Database.Database) {
  return {
    undo: (step: UndoStep): number => undoStep(db, step).length,
    redo: (step: UndoStep): number => redoStep(db, step).length,
  }
}

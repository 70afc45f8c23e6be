import type Database from 'better-sqlite3'
import { deskValue, putDeskValue } from './desk-state'

const KEEP_STEPS = 1000
const KEEP_MS = 30 * 86_400_000
const FORGOTTEN_TO = 'forgotten-to'

/**
 * Drops what undo no longer needs: row images older than 30 days or beyond the last 1,000 steps, those
 * of undone and redone acts too, and the stored answers of that age. The audit lines stay.
 */
export function forgetHistory(db: Database.Database, now: number): void {
  db.prepare('DELETE FROM command_answers WHERE answered_at < ?').run(now - KEEP_MS)
  const from = Number(deskValue(db, FORGOTTEN_TO) ?? 0)
  const to = Math.max(beyondSteps(db), tooOld(db, from, now))
  if (to <= from) return
  db.prepare('DELETE FROM undo_steps WHERE sequence <= ?').run(to)
  db.prepare(
    'DELETE FROM changes WHERE command_id IN (SELECT id FROM commands WHERE sequence > ? AND sequence <= ?)',
  ).run(from, to)
  putDeskValue(db, FORGOTTEN_TO, String(to))
}

/** The sequence of the newest step that no longer is among the last 1,000; 0 when all are. */
function beyondSteps(db: Database.Database): number {
  const found = db
    .prepare('SELECT sequence FROM undo_steps ORDER BY sequence DESC LIMIT 1 OFFSET ?')
    .pluck()
    .get(KEEP_STEPS)
  return Number(found ?? 0)
}

function tooOld(db: Database.Database, from: number, now: number): number {
  const sql = 'SELECT coalesce(max(sequence), 0) FROM commands WHERE sequence > ? AND clock < ?'
  return Number(
    db
      .prepare(sql)
      .pluck()
      .get(from, (now - KEEP_MS) * 1000),
  )
}

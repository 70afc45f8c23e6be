import type Database from 'better-sqlite3'
import type { Id } from '../../shared/kernel/ids'
import { prepared } from '../database/rows'

/** Reads sessions. */
export function sessionReads(db: Database.Database) {
  return {
    /** The sessions logged of a program day, oldest first; binned ones left out. */
    ofDay(
      dayId: Id,
    ): readonly { id: Id; week: number | null; status: 'open' | 'done' | 'missed' }[] {
      const sql =
        'SELECT id, week, status FROM sessions WHERE day_id = ? AND binned_on IS NULL ORDER BY day, id'
      return prepared(db, sql).all(dayId) as {
        id: Id
        week: number | null
        status: 'open' | 'done' | 'missed'
      }[] // as: columns aliased to the type
    },
  }
}

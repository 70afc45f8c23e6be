import type Database from 'better-sqlite3'
import { checkReads, checkWrites } from './checks'
import { clientReads, clientWrites } from './clients'
import { equipmentReads, equipmentWrites } from './equipment'
import { exerciseReads, exerciseWrites } from './exercises'
import { historyReads, historyWrites } from './history'
import { importReads, importWrites } from './imports'
import { programReads, programWrites } from './programs'
import { progressReads } from './progress'
import { screeningReads, screeningWrites } from './screening'
import { sessionReads, sessionWrites } from './sessions'
import { settingsReads, settingsWrites } from './settings'
import { strengthReads, strengthWrites } from './strength'
import { templateReads, templateWrites } from './templates'
import { todayReads, todayWrites } from './today'

/** Everything that may be asked of an open studio. */
export function readStores(db: Database.Database) {
  return {
    clients: clientReads(db),
    history: historyReads(db),
    settings: settingsReads(db),
    imports: importReads(db),
    sessions: sessionReads(db),
    progress: progressReads(db),
    exercises: exerciseReads(db),
    equipment: equipmentReads(db),
    strength: strengthReads(db),
    programs: programReads(db),
    templates: templateReads(db),
    today: todayReads(db),
    screening: screeningReads(db),
    checks: checkReads(db),
  }
}

/** Everything that may be written, inside a command only. */
export function writeStores(db: Database.Database) {
  return {
    clients: clientWrites(db),
    history: historyWrites(db),
    settings: settingsWrites(db),
    sessions: sessionWrites(db),
    imports: importWrites(db),
    exercises: exerciseWrites(db),
    equipment: equipmentWrites(db),
    strength: strengthWrites(db),
    programs: programWrites(db),
    templates: templateWrites(db),
    today: todayWrites(db),
    screening: screeningWrites(db),
    checks: checkWrites(db),
  }
}

export type ReadStores = ReturnType<typeof readStores>
export type WriteStores = ReturnType<typeof writeStores>

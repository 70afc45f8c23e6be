import { join } from 'node:path'
import type { QueryContext } from '../../src/main/api/context'
import { closeDatabase, openDatabase } from '../../src/main/database/open'
import { readStores } from '../../src/main/stores/stores'
import type { EntryView, SetView } from '../../src/shared/contract/sessions'
import { calendarDate } from '../../src/shared/kernel/calendar-date'
import { sayEnglish } from '../../src/shared/messages/say'
import { openProgramStudio, type ProgramStudio } from './program-studio'
import { expectValue } from './studio'

/** A client's program with the log of its first day opened on the day of the tests. */
export type LogStudio = ProgramStudio & {
  readonly sessionId: string
  readonly dayId: string
  /** The sets of a row of the sheet that are no ramp sets. */
  readonly workSets: (label?: string) => Promise<readonly SetView[]>
  readonly entry: (label?: string) => Promise<EntryView>
  /** Types a text into the log of a set. */
  readonly type: (set: number, text: string, label?: string) => Promise<void>
  /** Closes the core and asks its file directly, as handlers do. */
  readonly asking: <T>(ask: (context: QueryContext) => T) => Promise<T>
}

/** Opens it; remove the studio afterwards. */
export async function openLogStudio(): Promise<LogStudio> {
  const it = await openProgramStudio()
  const { studio, clientId, programId } = it
  const dayId = (await it.open()).days[0]?.id ?? ''
  const day = calendarDate('2026-11-24')
  const plan = { clientId, programId, dayId, week: 1, day }
  const { sessionId } = expectValue(await studio.api.sessions.start(plan))
  const entry = async (label = 'A') => {
    const { entries } = expectValue(await studio.api.sessions.byId({ sessionId }))
    const found = entries.find((one) => one.label === label)
    if (!found) throw new Error(`no row ${label}`)
    return found
  }
  const workSets = async (label?: string) =>
    (await entry(label)).sets.filter((set) => !set.isWarmUp)
  const type = async (set: number, text: string, label?: string) => {
    const setId = (await workSets(label))[set - 1]?.id ?? null
    const ref = { sessionId, entryId: (await entry(label)).id, setId }
    expectValue(await studio.api.sessions.logText({ ...ref, text }))
  }
  const asking = async <T>(ask: (context: QueryContext) => T) => {
    await studio.close()
    const db = openDatabase(join(studio.dataDir, 'studio.rackside'))
    const now = Date.UTC(2026, 10, 24, 9)
    try {
      return ask({ read: readStores(db), today: day, now, say: sayEnglish })
    } finally {
      closeDatabase(db)
    }
  }
  return { ...it, sessionId, dayId, entry, workSets, type, asking }
}

import type { ProgramRecord } from '../../src/shared/contract/programs'
import { calendarDate } from '../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from './studio'

/** A studio with one client who has the hip thrust template from Monday 23 November 2026 on. */
export type ProgramStudio = {
  readonly studio: TestStudio
  readonly clientId: string
  readonly programId: string
  readonly open: () => Promise<ProgramRecord>
  /** The digest of everything stored, to see that an undo leaves nothing behind. */
  readonly digest: () => Promise<string | undefined>
}

/** Opens it; remove the studio afterwards. */
export async function openProgramStudio(): Promise<ProgramStudio> {
  const studio = await openTestStudio()
  const { api } = studio
  const { clientId } = expectValue(await api.clients.add({ name: 'Dana Cruz' }))
  const templateId = 'hip-thrust-glute-strength'
  const startsOn = calendarDate('2026-11-25')
  const assigned = expectValue(await api.programs.assign({ clientId, templateId, startsOn }))
  const { programId } = assigned
  return {
    studio,
    clientId,
    programId,
    open: async () => expectValue(await api.programs.byId({ programId })).program,
    digest: async () => (await studio.core.examine())?.digest.all,
  }
}

/** The first day of a program and its first two lifts. */
export function firstDay(program: ProgramRecord) {
  const [day] = program.days
  const [a, b] = day?.rows.filter((row) => row.kind === 'lift') ?? []
  if (!day || !a || !b) throw new Error('the program has no first day with two lifts')
  return { day, a, b }
}

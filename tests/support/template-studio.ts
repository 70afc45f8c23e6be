import type { ProgramRecord } from '../../src/shared/contract/programs'
import { calendarDate } from '../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from './studio'

/** A studio with one own template, given to some clients from Monday 23 November 2026 on. */
export type TemplateStudio = {
  readonly studio: TestStudio
  readonly templateId: string
  readonly clientIds: readonly string[]
  /** One program per client, in order. */
  readonly programIds: readonly string[]
  readonly open: (programId: string) => Promise<ProgramRecord>
  /** The digest of everything stored, to see that an undo leaves nothing behind. */
  readonly digest: () => Promise<string | undefined>
}

/** Opens it; remove the studio afterwards. */
export async function openTemplateStudio(names: readonly string[]): Promise<TemplateStudio> {
  const studio = await openTestStudio()
  const { api } = studio
  const builtIn = { templateId: 'hip-thrust-glute-strength', name: 'Hip thrust, mine' }
  const { templateId } = expectValue(await api.templates.copy(builtIn))
  const clientIds: string[] = []
  for (const name of names) clientIds.push(expectValue(await api.clients.add({ name })).clientId)
  const startsOn = calendarDate('2026-11-23')
  const clients = clientIds.map((clientId) => ({ clientId, startsOn }))
  const given = expectValue(await api.templates.assign({ templateId, clients, running: 'replace' }))
  return {
    studio,
    templateId,
    clientIds,
    programIds: given.programs.map(({ programId }) => programId),
    open: async (programId) => expectValue(await api.programs.byId({ programId })).program,
    digest: async () => (await studio.core.examine())?.digest.all,
  }
}

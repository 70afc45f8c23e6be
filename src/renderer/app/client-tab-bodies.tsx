import type { ClientTabBodies } from '../features/clients/client-page'
import { ClientProgramTab } from '../features/programs/program-tab'

/** The tabs of a client's page that belong to other coach tasks. */
export const clientTabBodies: ClientTabBodies = {
  program: (clientId, programId) => (
    <ClientProgramTab clientId={clientId} {...(programId === undefined ? {} : { programId })} />
  ),
  log: () => null,
  progress: () => null,
  handouts: () => null,
  progressGlance: () => null,
}

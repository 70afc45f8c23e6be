import type { ClientTabBodies } from '../features/clients/client-page'
import { ClientHandoutsTab } from '../features/handouts/client-handouts-tab'
import { ClientProgramTab } from '../features/programs/program-tab'
import { ClientProgressTab } from '../features/progress/client-progress-tab'
import { ProgressGlance } from '../features/progress/progress-glance'
import { ClientLogTab } from '../features/sessions/client-log-tab'

/** The tabs of a client's page that belong to other coach tasks. */
export const clientTabBodies: ClientTabBodies = {
  program: (clientId, programId) => (
    <ClientProgramTab clientId={clientId} {...(programId === undefined ? {} : { programId })} />
  ),
  log: (clientId, sessionId) => <ClientLogTab clientId={clientId} sessionId={sessionId} />,
  progress: (clientId, exerciseId) => (
    <ClientProgressTab clientId={clientId} exerciseId={exerciseId} />
  ),
  handouts: (clientId) => <ClientHandoutsTab clientId={clientId} />,
  progressGlance: (clientId) => <ProgressGlance clientId={clientId} />,
}

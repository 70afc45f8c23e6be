import type { ClientTabBodies } from '../features/clients/client-page'

/** The tabs of a client's page that belong to other coach tasks. */
export const clientTabBodies: ClientTabBodies = {
  program: () => null,
  log: () => null,
  progress: () => null,
  handouts: () => null,
  progressGlance: () => null,
}

import type { Core } from '../core/core'
import type { Ports } from '../core/ports'

/** Fills a fresh sample studio through the same commands as the screens; deterministic for a day. */
export async function fillSample(_core: Core, _ports: Ports): Promise<void> {}

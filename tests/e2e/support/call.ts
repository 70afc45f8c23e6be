import { randomBytes } from 'node:crypto'
import { uuidV7 } from '../../../src/shared/kernel/ids'

/** A request as the window sends it, with a command id of its own. */
export function call(endpoint: string, input: unknown) {
  return { endpoint, input, commandId: uuidV7(Date.now(), randomBytes(10)) }
}

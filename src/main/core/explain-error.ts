import type { CallError } from '../../shared/contract/kit/wire'
import type { Say } from '../../shared/kernel/words'
import { refusal, StudioRefused } from '../database/open'

/** A task asked for the studio while none is open. */
export class NoStudio extends Error {}

const SENTENCE = {
  FULL: 'core.full',
  READONLY: 'core.readOnly',
  CORRUPT: 'core.diskError',
  LOCKED: 'core.diskError',
  TOO_NEW: 'core.tooNew',
} as const

/** A known disk trouble gets its sentence; anything else an incident number and a line in the log. */
export function explainError(
  error: unknown,
  at: { readonly endpoint: string; readonly say: Say; readonly newId: () => string },
): CallError {
  if (error instanceof NoStudio) return { code: 'unavailable', message: at.say('core.unavailable') }
  const known = refusal(error)
  if (known instanceof StudioRefused) {
    const message = at.say(SENTENCE[known.status])
    return { code: 'unavailable', message, details: { status: known.status } }
  }
  const incident = at.newId().slice(-12)
  process.stderr.write(`incident ${incident} in ${at.endpoint}: ${known.stack ?? known.message}\n`)
  return { code: 'internal', message: at.say('core.internal', { incident }), details: { incident } }
}

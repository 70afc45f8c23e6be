import type { Endpoint } from '../../shared/contract/kit/endpoint'
import type { CallError, Envelope } from '../../shared/contract/kit/wire'
import { ok, type Result } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import type { Refusal } from './context'

/** Outputs are parsed like inputs: what is not in the contract does not leave; a handler that lies throws. */
export function checkedOutput(
  endpoint: Endpoint,
  result: Result<unknown, Refusal>,
): Result<unknown, Refusal> {
  return result.ok ? ok(endpoint.output.parse(result.value)) : result
}

/** What a handler decided, as the envelope every door sends. */
export function answered(endpoint: Endpoint, result: Result<unknown, Refusal>, say: Say): Envelope {
  const checked = checkedOutput(endpoint, result)
  return checked.ok ? { ok: true, value: checked.value } : refusedEnvelope(checked.error, say)
}

/** A refusal of the domain as the envelope every door sends. */
export function refusedEnvelope(refusal: Refusal, say: Say): Envelope {
  const message = say(refusal.message.key, refusal.message.values)
  const details = refusal.details === undefined ? {} : { details: refusal.details }
  return { ok: false, error: { code: refusal.code, message, ...details } }
}

/** A call that never got to a handler, with the key of its sentence. */
export function turnedAway(code: CallError['code'], key: string, say: Say): Envelope {
  return { ok: false, error: { code, message: say(key) } }
}

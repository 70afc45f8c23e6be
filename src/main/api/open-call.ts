import { contract } from '../../shared/contract/contract'
import { withinCaps } from '../../shared/contract/kit/caps'
import type { Endpoint } from '../../shared/contract/kit/endpoint'
import { type CallRequest, callRequest, type Envelope } from '../../shared/contract/kit/wire'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import { turnedAway } from './answers'
import { complaintsOf } from './complaints'
import { handlers } from './handlers'

/** A handler whose kind is looked up when it is called. */
export type AnyHandler = (context: unknown, input: unknown) => unknown

/** A call that may be run: known endpoint, parsed input. */
export type OpenedCall = {
  readonly call: CallRequest
  readonly endpoint: Endpoint
  readonly handler: AnyHandler
  readonly input: unknown
}

/** Reads whatever came through a door: caps first, then the envelope, the name, the input's schema. */
export function openCall(request: unknown, say: Say): Result<OpenedCall, Envelope> {
  if (!withinCaps(request)) return refuse(turnedAway('invalid-input', 'input.tooBig', say))
  const call = callRequest.safeParse(request)
  if (!call.success) return refuse(turnedAway('invalid-input', 'input.unknownEndpoint', say))
  const found = endpointOf(call.data.endpoint)
  if (!found) return refuse(turnedAway('not-found', 'input.unknownEndpoint', say))
  const input = found.endpoint.input.safeParse(call.data.input)
  if (!input.success) return refuse({ ok: false, error: complaintsOf(input.error, say) })
  return ok({ ...found, call: call.data, input: input.data })
}

/** The endpoint a request names, for the log; never anything of its input. */
export function endpointNameOf(request: unknown): string {
  const parsed = callRequest.safeParse(request)
  return parsed.success && endpointOf(parsed.data.endpoint) ? parsed.data.endpoint : '?'
}

function endpointOf(name: string): Pick<OpenedCall, 'endpoint' | 'handler'> | null {
  const [area = '', key = '', ...rest] = name.split('.')
  if (rest.length > 0 || !Object.hasOwn(contract, area)) return null
  const endpoints: Readonly<Record<string, Endpoint>> = contract[area as keyof typeof contract] // as: own key, just checked
  const made = handlers[area as keyof typeof handlers] as Readonly<Record<string, unknown>> // as: same keys as the contract
  const endpoint = Object.hasOwn(endpoints, key) ? endpoints[key] : undefined
  return endpoint ? { endpoint, handler: made[key] as AnyHandler } : null // as: its kind decides how it is called
}

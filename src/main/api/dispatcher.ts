import { contract } from '../../shared/contract/contract'
import { withinCaps } from '../../shared/contract/kit/caps'
import type { Endpoint } from '../../shared/contract/kit/endpoint'
import {
  type CallError,
  type CallRequest,
  callRequest,
  type Envelope,
} from '../../shared/contract/kit/wire'
import { UUID_V7 } from '../../shared/kernel/ids'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import { complaintsOf } from './complaints'
import type { BlobBytes, CommandContext, QueryContext, Refusal, TaskContext } from './context'
import { handlers } from './handlers'

/** What the dispatcher needs from the core around it. */
export type DispatcherHost = {
  readonly say: Say
  /** Runs in one read transaction; answers null when no studio is open. */
  read<T>(ask: (context: QueryContext) => T): { readonly value: T } | null
  /** Runs in one write transaction as one act. */
  write(act: WriteAct): Envelope
  /** Makes the context of a running task and cleans up after it. */
  withTask<T>(taskId: string | undefined, run: (context: TaskContext) => Promise<T>): Promise<T>
  /** Cancels a running task, if it still runs. */
  cancel(taskId: string): void
  /** Keeps bytes to be fetched once; answers the blob's id. */
  keepBlob(bytes: Uint8Array): string
  /** Logs an unexpected error and answers its incident id, or names a known engine error. */
  unexpected(error: unknown, endpoint: string): CallError
}

/** A command on its way into the journal. */
export type WriteAct = {
  readonly id: string
  readonly name: string
  readonly input: unknown
  readonly expectedVersion: number | undefined
  readonly decide: (context: CommandContext) => Result<unknown, Refusal>
}

/** Serves calls of every door: caps, strict schemas, kinds, one envelope. */
export type Dispatcher = {
  call(request: unknown): Promise<Envelope>
  callNow(request: CallRequest): Envelope
  cancel(taskId: string): void
}

type AnyHandler = (context: unknown, input: unknown) => unknown

/** Makes the one dispatcher that all doors share. */
export function createDispatcher(host: DispatcherHost): Dispatcher {
  const refused = (code: CallError['code'], key: string): Envelope => ({
    ok: false,
    error: { code, message: host.say(key) },
  })

  function opened(request: unknown): Result<Opened, Envelope> {
    if (!withinCaps(request)) return refuse(refused('invalid-input', 'input.tooBig'))
    const call = callRequest.safeParse(request)
    if (!call.success) return refuse(refused('invalid-input', 'input.unknownEndpoint'))
    const found = endpointOf(call.data.endpoint)
    if (!found) return refuse(refused('not-found', 'input.unknownEndpoint'))
    const input = found.endpoint.input.safeParse(call.data.input)
    if (!input.success) return refuse({ ok: false, error: complaintsOf(input.error, host.say) })
    return ok({ ...found, call: call.data, input: input.data })
  }

  function runNow({ call, endpoint, handler, input }: Opened): Envelope {
    if (endpoint.kind === 'query') {
      const read = host.read((context) => handler(context, input) as Result<unknown, Refusal>) // as: checked by Handlers<typeof contract>
      return read
        ? answered(endpoint, read.value, host.say)
        : refused('unavailable', 'core.unavailable')
    }
    if (!UUID_V7.test(call.commandId ?? ''))
      return refused('invalid-input', 'input.unknownEndpoint')
    return host.write({
      id: call.commandId ?? '',
      name: call.endpoint,
      input,
      expectedVersion: call.expectedVersion,
      decide: (context) =>
        checkedOutput(endpoint, handler(context, input) as Result<unknown, Refusal>), // as: checked by Handlers<typeof contract>
    })
  }

  async function runTask({ call, endpoint, handler, input }: Opened): Promise<Envelope> {
    return host.withTask(call.taskId, async (context) => {
      const result = (await handler(context, input)) as Result<unknown, Refusal> // as: checked by Handlers<typeof contract>
      if (endpoint.kind !== 'blob' || !result.ok) return answered(endpoint, result, host.say)
      const { bytes, name, warnings } = result.value as BlobBytes // as: blob handlers answer bytes
      const blobId = host.keepBlob(bytes)
      const handle = {
        blobId,
        type: endpoint.type ?? '',
        size: bytes.length,
        name,
        warnings: [...warnings],
      }
      return { ok: true, value: handle }
    })
  }

  function callNow(request: CallRequest): Envelope {
    try {
      const open = opened(request)
      return open.ok ? runNow(open.value) : open.error
    } catch (error) {
      return { ok: false, error: host.unexpected(error, request.endpoint) }
    }
  }

  return {
    callNow,
    cancel: host.cancel,
    async call(request) {
      try {
        const open = opened(request)
        if (!open.ok) return open.error
        const { kind } = open.value.endpoint
        return kind === 'task' || kind === 'blob' ? await runTask(open.value) : runNow(open.value)
      } catch (error) {
        return { ok: false, error: host.unexpected(error, nameOf(request)) }
      }
    },
  }
}

type Opened = {
  readonly call: CallRequest
  readonly endpoint: Endpoint
  readonly handler: AnyHandler
  readonly input: unknown
}

function endpointOf(name: string): { endpoint: Endpoint; handler: AnyHandler } | null {
  const [area = '', key = '', ...rest] = name.split('.')
  if (rest.length > 0 || !Object.hasOwn(contract, area)) return null
  const endpoints: Readonly<Record<string, Endpoint>> = contract[area as keyof typeof contract] // as: own key, just checked
  const made = handlers[area as keyof typeof handlers] as Readonly<Record<string, unknown>> // as: same keys as the contract
  const endpoint = Object.hasOwn(endpoints, key) ? endpoints[key] : undefined
  return endpoint ? { endpoint, handler: made[key] as AnyHandler } : null // as: kind decides the call below
}

/** Outputs are parsed like inputs: what is not in the contract does not leave. */
function checkedOutput(
  endpoint: Endpoint,
  result: Result<unknown, Refusal>,
): Result<unknown, Refusal> {
  return result.ok ? ok(endpoint.output.parse(result.value)) : result
}

function answered(endpoint: Endpoint, result: Result<unknown, Refusal>, say: Say): Envelope {
  const checked = checkedOutput(endpoint, result)
  return checked.ok ? { ok: true, value: checked.value } : refusedEnvelope(checked.error, say)
}

/** A refusal of the domain as the envelope every door sends. */
export function refusedEnvelope(refusal: Refusal, say: Say): Envelope {
  const message = say(refusal.message.key, refusal.message.values)
  const details = refusal.details === undefined ? {} : { details: refusal.details }
  return { ok: false, error: { code: refusal.code, message, ...details } }
}

function nameOf(request: unknown): string {
  const parsed = callRequest.safeParse(request)
  return parsed.success ? parsed.data.endpoint : '?'
}

import type { CallError, CallRequest, Envelope } from '../../shared/contract/kit/wire'
import { UUID_V7 } from '../../shared/kernel/ids'
import type { Result } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import { answered, checkedOutput, turnedAway } from './answers'
import type { BlobBytes, CommandContext, QueryContext, Refusal, TaskContext } from './context'
import { endpointNameOf, type OpenedCall, openCall } from './open-call'

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

/** Serves calls of every door: caps, strict schemas, kinds, one envelope. Never throws. */
export type Dispatcher = {
  call(request: unknown): Promise<Envelope>
  /** The same for a task that runs a command or query; tasks and blobs are turned away. */
  callNow(request: CallRequest): Envelope
  cancel(taskId: string): void
}

/** Makes the one dispatcher that all doors share. */
export function createDispatcher(host: DispatcherHost): Dispatcher {
  return {
    cancel: host.cancel,
    callNow(request) {
      try {
        const open = openCall(request, host.say)
        return open.ok ? runNow(host, open.value) : open.error
      } catch (error) {
        return { ok: false, error: host.unexpected(error, endpointNameOf(request)) }
      }
    },
    async call(request) {
      try {
        const open = openCall(request, host.say)
        if (!open.ok) return open.error
        return isSlow(open.value) ? await runTask(host, open.value) : runNow(host, open.value)
      } catch (error) {
        return { ok: false, error: host.unexpected(error, endpointNameOf(request)) }
      }
    },
  }
}

function isSlow({ endpoint }: OpenedCall): boolean {
  return endpoint.kind === 'task' || endpoint.kind === 'blob'
}

function runNow(host: DispatcherHost, open: OpenedCall): Envelope {
  if (isSlow(open)) throw new Error('a task cannot be run inside another')
  return open.endpoint.kind === 'query' ? runQuery(host, open) : runCommand(host, open)
}

function runQuery(host: DispatcherHost, { endpoint, handler, input }: OpenedCall): Envelope {
  const read = host.read((context) => handler(context, input) as Result<unknown, Refusal>) // as: checked by Handlers<typeof contract>
  return read
    ? answered(endpoint, read.value, host.say)
    : turnedAway('unavailable', 'core.unavailable', host.say)
}

function runCommand(host: DispatcherHost, open: OpenedCall): Envelope {
  const { call, endpoint, handler, input } = open
  const id = call.commandId ?? ''
  if (!UUID_V7.test(id)) return turnedAway('invalid-input', 'input.unknownEndpoint', host.say)
  const decide = (context: CommandContext) =>
    checkedOutput(endpoint, handler(context, input) as Result<unknown, Refusal>) // as: checked by Handlers<typeof contract>
  const { expectedVersion } = call
  return host.write({ id, name: call.endpoint, input, expectedVersion, decide })
}

async function runTask(host: DispatcherHost, open: OpenedCall): Promise<Envelope> {
  const { call, endpoint, handler, input } = open
  return host.withTask(call.taskId, async (context) => {
    const result = (await handler(context, input)) as Result<unknown, Refusal> // as: checked by Handlers<typeof contract>
    if (endpoint.kind !== 'blob' || !result.ok) return answered(endpoint, result, host.say)
    const { bytes, name, warnings } = result.value as BlobBytes // as: blob handlers answer bytes
    const handle = {
      blobId: host.keepBlob(bytes),
      type: endpoint.type ?? '',
      size: bytes.length,
      name,
      warnings: [...warnings],
    }
    return { ok: true, value: handle }
  })
}

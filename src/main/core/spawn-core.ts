import { Worker } from 'node:worker_threads'
import type { CoreEvent, Envelope } from '../../shared/contract/kit/wire'
import { StudioRefused } from '../database/open'
import type { Core } from './core'
import type { CoreThreadStart, FromCore, PathAnswer, ToCore } from './thread-wire'

type Examined = Awaited<ReturnType<Core['examine']>>

/** How the core thread is started. */
export type SpawnOptions = Omit<CoreThreadStart, 'canAskPath'> & {
  /** Path of the built core thread. */
  readonly script: string
  readonly askSavePath?: (suggestedName: string) => Promise<string | null>
}

/** Starts the core in its thread; throws StudioRefused like an inline core. */
export async function spawnCore(options: SpawnOptions): Promise<Core> {
  const { script, askSavePath, ...start } = options
  const worker = new Worker(script, {
    workerData: { ...start, canAskPath: askSavePath !== undefined } satisfies CoreThreadStart,
  })
  const listeners = new Set<(event: CoreEvent) => void>()
  const answers = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let asks = 0

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromCore) => {
      if (message.kind === 'ready') resolve()
      else if (message.kind === 'refused') reject(startRefusal(message))
      else if (message.kind === 'answer') settle(message.ask, message.value)
      else if (message.kind === 'event') for (const listener of listeners) listener(message.event)
      else void askDesktop(message)
    })
    worker.once('error', (error) => {
      reject(error)
      for (const waiting of answers.values()) waiting.reject(error)
      answers.clear()
    })
  })

  function settle(ask: number, value: unknown): void {
    answers.get(ask)?.resolve(value)
    answers.delete(ask)
  }

  async function askDesktop(message: Extract<FromCore, { kind: 'ask-path' }>): Promise<void> {
    const path = (await askSavePath?.(message.suggestedName)) ?? null
    const answer: PathAnswer = { kind: 'path', question: message.question, path }
    worker.postMessage(answer)
  }

  type Question = ToCore extends infer Q ? (Q extends unknown ? Omit<Q, 'ask'> : never) : never

  function ask<T>(question: Question): Promise<T> {
    const number = asks++
    return new Promise<T>((resolve, reject) => {
      answers.set(number, { resolve: resolve as (value: unknown) => void, reject }) // as: the thread answers in kind
      worker.postMessage({ ...question, ask: number })
    })
  }

  return {
    call: (request) => ask<Envelope>({ kind: 'call', request }),
    cancel: (taskId) => void ask({ kind: 'cancel', taskId }),
    takeBlob: (blobId) => ask<Uint8Array | null>({ kind: 'take-blob', blobId }),
    addPiece: (uploadId, piece) =>
      ask<string | null>({ kind: 'add-piece', uploadId, piece: new Uint8Array(piece) }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    examine: () => ask<Examined>({ kind: 'examine' }),
    async close() {
      await ask({ kind: 'close' })
      await worker.terminate()
    },
  }
}

function startRefusal(message: Extract<FromCore, { kind: 'refused' }>): Error {
  return message.status === 'FAILED'
    ? new Error(message.words)
    : new StudioRefused(message.status, message.words)
}

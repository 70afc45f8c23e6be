import { Worker } from 'node:worker_threads'
import type { Envelope } from '../../shared/contract/kit/wire'
import { StudioRefused } from '../database/open'
import type { Core } from './core'
import { createPushes } from './pushes'
import { createAsks } from './thread-asks'
import type { CoreThreadStart, FromCore, PathAnswer } from './thread-wire'

type Examined = Awaited<ReturnType<Core['examine']>>

/** How the core thread is started. */
export type SpawnOptions = Omit<CoreThreadStart, 'canAskPath'> & {
  /** Path of the built core thread. */
  readonly script: string
  readonly askSavePath?: (suggestedName: string) => Promise<string | null>
  /** Told when the thread ends without having been asked to; nothing is answered from then on. */
  readonly onLost?: (error: Error) => void
}

/** Starts the core in its thread; throws StudioRefused like an inline core. */
export async function spawnCore(options: SpawnOptions): Promise<Core> {
  const { script, askSavePath, onLost, ...start } = options
  const worker = new Worker(script, {
    workerData: { ...start, canAskPath: askSavePath !== undefined } satisfies CoreThreadStart,
  })
  const { ask, settle, giveUp } = createAsks((message) => worker.postMessage(message))
  const { emit, subscribe } = createPushes()
  let isClosing = false

  async function askDesktop({ question, suggestedName }: AskPath): Promise<void> {
    const path = (await askSavePath?.(suggestedName)) ?? null
    worker.postMessage({ kind: 'path', question, path } satisfies PathAnswer)
  }

  worker.on('message', (message: FromCore) => {
    if (message.kind === 'answer') settle(message.ask, message.value)
    else if (message.kind === 'event') emit(message.event)
    else if (message.kind === 'ask-path') void askDesktop(message)
  })
  await started(worker)
  const lose = (error: Error) => {
    if (isClosing) return
    isClosing = true
    giveUp(error)
    onLost?.(error)
  }
  worker.once('error', lose)
  worker.once('exit', () => lose(new Error('the core thread has ended')))

  return {
    call: (request) => ask<Envelope>({ kind: 'call', request }),
    cancel: (taskId) => void ask({ kind: 'cancel', taskId }),
    takeBlob: (blobId) => ask<Uint8Array | null>({ kind: 'take-blob', blobId }),
    addPiece: (uploadId, piece) =>
      ask<string | null>({ kind: 'add-piece', uploadId, piece: new Uint8Array(piece) }),
    subscribe,
    examine: () => ask<Examined>({ kind: 'examine' }),
    async close() {
      await ask({ kind: 'close' })
      isClosing = true
      await worker.terminate()
    },
  }
}

type AskPath = Extract<FromCore, { kind: 'ask-path' }>

/** Waits until the thread is ready; throws what it was refused with, or what it broke on. */
function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromCore) => {
      if (message.kind === 'refused') reject(startRefusal(message))
      if (message.kind !== 'ready') return
      worker.off('message', hear).off('error', reject).off('exit', end)
      resolve()
    }
    const end = () => reject(new Error('the core thread has ended'))
    worker.on('message', hear).on('error', reject).on('exit', end)
  })
}

function startRefusal(message: Extract<FromCore, { kind: 'refused' }>): Error {
  return message.status === 'FAILED'
    ? new Error(message.words)
    : new StudioRefused(message.status, message.words)
}

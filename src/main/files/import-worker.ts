import { Worker } from 'node:worker_threads'
import type { LogOptions } from '../../shared/domain/imports/read-log'
import type { ImportedLog } from '../../shared/domain/imports/training-log'
import { type Result, refuse } from '../../shared/kernel/result'
import { type Message, message } from '../../shared/kernel/words'

/** What the reading thread gets. */
export type ImportTask = {
  readonly bytes: Uint8Array
  readonly options: Omit<LogOptions, 'onRows'>
}

/** What the reading thread says: rows read so far, then the outcome. */
export type ImportReport =
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'done'; readonly result: Result<ImportedLog, Message> }

/** How the thread is run: its built script, who may stop it, who hears of progress, its limits. */
export type ImportThread = {
  readonly script: URL | string
  readonly signal?: AbortSignal
  readonly onRows?: (rows: number) => void
  /** Milliseconds until the reading is given up. */
  readonly mostMs?: number
}

const MOST_MS = 30_000
const MOST_MEGABYTES = 512

/**
 * Reads a file in a thread of its own, so that a large or hostile one blocks nobody. Stopping, the
 * time cap and the memory cap are refusals; a crash of the thread throws.
 */
export async function readImportInThread(
  task: ImportTask,
  thread: ImportThread,
): Promise<Result<ImportedLog, Message>> {
  if (thread.signal?.aborted) return refuse(message('imports.stopped'))
  const worker = new Worker(thread.script, {
    // A slice of its own: a small Buffer would take the whole shared pool along.
    workerData: { bytes: new Uint8Array(task.bytes), options: task.options },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const watch = watchOver(worker, thread)
  try {
    return await watch.outcome
  } finally {
    watch.end()
    await worker.terminate()
  }
}

function watchOver(
  worker: Worker,
  { signal, onRows, mostMs = MOST_MS }: ImportThread,
): { readonly outcome: Promise<Result<ImportedLog, Message>>; readonly end: () => void } {
  const { promise, resolve, reject } = Promise.withResolvers<Result<ImportedLog, Message>>()
  const stop = () => resolve(refuse(message('imports.stopped')))
  const seconds = { seconds: Math.round(mostMs / 1000) }
  const timer = setTimeout(() => resolve(refuse(message('imports.tooSlow', seconds))), mostMs)
  signal?.addEventListener('abort', stop)
  worker.on('message', (report: ImportReport) => {
    if (report.kind === 'rows') onRows?.(report.rows)
    else resolve(report.result)
  })
  worker.on('error', (error) => {
    if (isOutOfMemory(error)) resolve(refuse(message('imports.tooMuchMemory')))
    else reject(error)
  })
  worker.on('exit', (code) => reject(new Error(`the reading thread ended early with code ${code}`)))
  return {
    outcome: promise,
    end: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

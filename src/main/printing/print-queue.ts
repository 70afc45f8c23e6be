import { Worker } from 'node:worker_threads'
import type { HandoutDocument } from '../../shared/domain/handouts/document'
import type { Bundle, Drawn } from './draw-document'
import type { DrawAnswer, DrawOrder, PrintThreadStart } from './print-messages'

/** Where the bundled print thread and the fonts lie, and how much the printer may take on. */
export type PrintQueueOptions = {
  readonly script: string | URL
  /** The folder of the fonts. */
  readonly fonts: string
  /** Documents that may wait; one more is rejected. */
  readonly mostWaiting?: number
  /** A document that takes longer is given up and the thread started anew, in ms. */
  readonly timeLimitMs?: number
}

type Job = {
  readonly order: DrawOrder
  readonly resolve: (drawn: Drawn) => void
  readonly reject: (reason: Error) => void
  attempts: number
}

const MOST_WAITING = 200
const TIME_LIMIT_MS = 30_000
const MOST_MEMORY_MB = 512
/** A document that takes the thread down twice is not tried again. */
const MOST_ATTEMPTS = 2

/** Documents on their way through one print thread, one after the other. */
export class PrintQueue {
  private readonly waiting: Job[] = []
  private worker: Worker | undefined
  private current: Job | undefined
  private timer: NodeJS.Timeout | undefined
  private isClosed = false
  private lastId = 0

  constructor(private readonly options: PrintQueueOptions) {}

  /** Draws a document after those that came before it. */
  draw = (document: HandoutDocument): Promise<Drawn> =>
    this.drawTogether({ documents: [document], title: document.title })

  /** Draws several documents into one file, after those that came before. */
  drawTogether = ({ documents, title }: Bundle): Promise<Drawn> => {
    if (this.isClosed) return Promise.reject(new Error('the printer is closed'))
    if (this.waiting.length >= (this.options.mostWaiting ?? MOST_WAITING)) {
      return Promise.reject(new Error('too many documents wait for the printer'))
    }
    return new Promise((resolve, reject) => {
      this.lastId += 1
      const order = { id: this.lastId, documents, title }
      this.waiting.push({ order, resolve, reject, attempts: 0 })
      this.next()
    })
  }

  /** Ends the thread and rejects whatever is under way. */
  close = async (): Promise<void> => {
    this.isClosed = true
    const stopped = [...(this.current ? [this.current] : []), ...this.waiting.splice(0)]
    const worker = this.release()
    for (const job of stopped) job.reject(new Error('the printer was closed'))
    await worker?.terminate()
  }

  private next(): void {
    if (this.current) return
    const job = this.waiting.shift()
    if (!job) return
    this.current = job
    job.attempts += 1
    const worker = this.running()
    worker.ref()
    this.timer = setTimeout(() => this.giveUp(), this.options.timeLimitMs ?? TIME_LIMIT_MS)
    try {
      worker.postMessage(job.order)
    } catch (error) {
      this.finish()
      worker.unref()
      job.reject(error instanceof Error ? error : new Error(String(error)))
      this.next()
    }
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const workerData: PrintThreadStart = { fonts: this.options.fonts }
    const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB }
    const worker = new Worker(this.options.script, { workerData, resourceLimits })
    worker.on('message', (answer: DrawAnswer) => this.answered(worker, answer))
    worker.on('error', (error) => this.crashed(worker, error))
    worker.on('exit', (code) => this.crashed(worker, new Error(`the print thread ended (${code})`)))
    this.worker = worker
    return worker
  }

  private answered(worker: Worker, answer: DrawAnswer): void {
    const job = this.current
    if (worker !== this.worker || job?.order.id !== answer.id) return
    this.finish()
    worker.unref()
    if (answer.ok) job.resolve(answer.drawn)
    else job.reject(new Error(answer.reason))
    this.next()
  }

  private crashed(worker: Worker, error: Error): void {
    if (worker !== this.worker) return
    const job = this.current
    this.release()
    if (job && job.attempts < MOST_ATTEMPTS) this.waiting.unshift(job)
    else job?.reject(error)
    this.next()
  }

  private giveUp(): void {
    const job = this.current
    void this.release()?.terminate()
    job?.reject(new Error('drawing took too long'))
    this.next()
  }

  /** Lets go of the thread, so that nothing it still says is heard. */
  private release(): Worker | undefined {
    const { worker } = this
    this.worker = undefined
    this.finish()
    return worker
  }

  private finish(): void {
    clearTimeout(this.timer)
    this.current = undefined
  }
}

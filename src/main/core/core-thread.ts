import { parentPort, workerData } from 'node:worker_threads'
import { languageOf } from '../../shared/kernel/words'
import { StudioRefused } from '../database/open'
import { createThreadPrinter } from '../printing/printer'
import { fillSample } from '../sample/fill-sample'
import type { Core } from './core'
import { createCore } from './create-core'
import { systemPorts } from './system-ports'
import type { CoreThreadStart, FromCore, PathAnswer, ToCore } from './thread-wire'

// The core thread: the dispatcher and the only database connection live here, away from windows and doors.
const port = parentPort
if (!port) throw new Error('the core thread is started as a thread')
const start = workerData as CoreThreadStart // as: made by spawnCore
const say = (message: FromCore) => port.postMessage(message)

const waiting = new Map<number, (path: string | null) => void>()
let questions = 0

function askSavePath(suggestedName: string): Promise<string | null> {
  const question = questions++
  say({ kind: 'ask-path', question, suggestedName })
  return new Promise((resolve) => waiting.set(question, resolve))
}

async function answer(core: Core, message: ToCore): Promise<unknown> {
  switch (message.kind) {
    case 'call':
      return core.call(message.request)
    case 'cancel':
      return core.cancel(message.taskId)
    case 'take-blob':
      return core.takeBlob(message.blobId)
    case 'add-piece':
      return core.addPiece(message.uploadId, message.piece)
    case 'examine':
      return core.examine()
    case 'close':
      return core.close()
  }
}

try {
  const drawer = createThreadPrinter({ script: start.printThread, fonts: start.fonts })
  const ports = systemPorts(drawer, start.importThread)
  const core = await createCore({
    dataDir: start.dataDir,
    ports: start.canAskPath ? { ...ports, askSavePath } : ports,
    fillSample,
    language: languageOf(process.env.RACKSIDE_LANGUAGE),
  })
  core.subscribe((event) => say({ kind: 'event', event }))
  port.on('message', (message: ToCore | PathAnswer) => {
    if (message.kind === 'path') {
      waiting.get(message.question)?.(message.path)
      waiting.delete(message.question)
      return
    }
    void answer(core, message).then((value) => say({ kind: 'answer', ask: message.ask, value }))
  })
  say({ kind: 'ready' })
} catch (error) {
  const status = error instanceof StudioRefused ? error.status : 'FAILED'
  say({
    kind: 'refused',
    status,
    words: error instanceof Error ? (error.stack ?? error.message) : '',
  })
}

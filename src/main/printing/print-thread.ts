import { parentPort, workerData } from 'node:worker_threads'
import { handoutDocument } from '../../shared/domain/handouts/document'
import { drawTogether } from './draw-document'
import { loadPrintFonts } from './fonts'
import type { DrawAnswer, DrawOrder, PrintThreadStart } from './print-messages'

// The entry of the print thread: it gets composed documents and never sees the database.
const { fonts } = workerData as PrintThreadStart // as: the printer starts this thread with exactly this

parentPort?.on('message', async (order: DrawOrder) => {
  const answer = await draw(order)
  parentPort?.postMessage(answer, answer.ok ? [answer.drawn.bytes.buffer] : [])
})

async function draw({ id, documents, title }: DrawOrder): Promise<DrawAnswer> {
  try {
    const bundle = { documents: documents.map((one) => handoutDocument.parse(one)), title }
    // The bytes have a buffer of their own (no pooled Buffer), so they can change threads.
    return { id, ok: true, drawn: await drawTogether(bundle, await loadPrintFonts(fonts)) }
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

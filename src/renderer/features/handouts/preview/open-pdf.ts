import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** An open PDF with its pages; close it when other pages take its place. */
export type OpenPdf = {
  readonly pages: readonly PDFPageProxy[]
  readonly close: () => void
}

/** Browsers without Trusted Types take the plain address. */
type ScriptAddresses = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown }
}

/** Opens the bytes of a PDF; the reading worker is started once and kept. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  startWorker()
  const loading = getDocument({ data: bytes, verbosity: 0 })
  const pdf = await loading.promise
  const pages = await Promise.all(pageNumbers(pdf).map((number) => pdf.getPage(number)))
  return { pages, close: () => void loading.destroy() }
}

/** Draws a page at so many pixels per point; answers a canvas of its own, so that a swap never flickers. */
export async function drawPage(page: PDFPageProxy, scale: number): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas
}

function pageNumbers(pdf: PDFDocumentProxy): readonly number[] {
  return Array.from({ length: pdf.numPages }, (_, index) => index + 1)
}

function startWorker(): void {
  if (GlobalWorkerOptions.workerPort) return
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptAddresses } // as: not in the DOM types yet
  const policy = trustedTypes?.createPolicy('rackside-worker', {
    createScriptURL: (address) => {
      if (address !== workerAddress) throw new Error('only the PDF worker may be started')
      return address
    },
  })
  const address = policy ? policy.createScriptURL(workerAddress) : workerAddress
  GlobalWorkerOptions.workerPort = new Worker(address as string, { type: 'module' }) // as: a trusted address is taken like a text
}

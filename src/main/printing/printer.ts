import type { HandoutDocument } from '../../shared/domain/handouts/document'
import { type Bundle, type Drawn, drawDocument, drawTogether } from './draw-document'
import { loadPrintFonts } from './fonts'
import { PrintQueue, type PrintQueueOptions } from './print-queue'

/** Turns documents into PDFs; rejects when a document cannot be drawn or the printer is closed or full. */
export type Printer = {
  readonly draw: (document: HandoutDocument) => Promise<Drawn>
  /** Several documents as one file, its pages numbered through. */
  readonly drawTogether: (bundle: Bundle) => Promise<Drawn>
  /** Ends the printer; documents that wait are rejected. */
  readonly close: () => Promise<void>
}

/** A printer that draws in the calling thread with the fonts of a folder; for tests and the call command. */
export function createInlinePrinter(fonts: string): Printer {
  return {
    draw: async (document) => drawDocument(document, await loadPrintFonts(fonts)),
    drawTogether: async (bundle) => drawTogether(bundle, await loadPrintFonts(fonts)),
    close: async () => undefined,
  }
}

/**
 * A printer with one warm thread: fonts are parsed once and the caller's thread never blocks. A thread
 * that crashes is started anew and the document tried once more. An idle thread keeps no process alive.
 */
export function createThreadPrinter(options: PrintQueueOptions): Printer {
  return new PrintQueue(options)
}

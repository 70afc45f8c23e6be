import type { CoreEvent, Envelope } from '../../shared/contract/kit/wire'
import type { OpenRefusal } from '../database/open'

/** What the main thread asks of the core thread; every question is answered under its number. */
export type ToCore = { readonly ask: number } & (
  | { readonly kind: 'call'; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly taskId: string }
  | { readonly kind: 'take-blob'; readonly blobId: string }
  | { readonly kind: 'add-piece'; readonly uploadId: string | null; readonly piece: Uint8Array }
  | { readonly kind: 'examine' }
  | { readonly kind: 'close' }
)

/** What the core thread says: its start, answers, pushes, and questions to the desktop. */
export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly status: OpenRefusal | 'FAILED'; readonly words: string }
  | { readonly kind: 'answer'; readonly ask: number; readonly value: Envelope | unknown }
  | { readonly kind: 'event'; readonly event: CoreEvent }
  | { readonly kind: 'ask-path'; readonly question: number; readonly suggestedName: string }

/** The desktop's answer to `ask-path`. */
export type PathAnswer = {
  readonly kind: 'path'
  readonly question: number
  readonly path: string | null
}

/** What the core thread is started with. */
export type CoreThreadStart = {
  readonly dataDir: string
  readonly fonts: string
  readonly printThread: string
  readonly importThread: string
  readonly canAskPath: boolean
}

import type { CoreEvent, Envelope } from '../../shared/contract/kit/wire'
import type { LogicalDigest } from '../database/digest'
import type { Finding } from '../database/invariants'

/** The core as its doors see it; the same inline and behind a thread. */
export type Core = {
  call(request: unknown): Promise<Envelope>
  cancel(taskId: string): void
  takeBlob(blobId: string): Promise<Uint8Array | null>
  /** Adds a piece of an upload; answers its id, or null when it cannot be taken. */
  addPiece(uploadId: string | null, piece: Uint8Array): Promise<string | null>
  subscribe(listener: (event: CoreEvent) => void): () => void
  /** For oracles and support: what the studio says, and whether all promises hold. */
  examine(): Promise<{
    readonly digest: LogicalDigest
    readonly findings: readonly Finding[]
  } | null>
  close(): Promise<void>
}

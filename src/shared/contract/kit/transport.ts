import type { BlobHandle, CallRequest, CoreEvent, Envelope } from './wire'

/** A way to the core: Electron IPC, loopback HTTP or in-process. Values always go through JSON. */
export type Transport = {
  call(request: CallRequest): Promise<Envelope>
  cancel(taskId: string): Promise<void>
  /** Fetches the bytes of a blob once. */
  bytes(handle: BlobHandle): Promise<Uint8Array<ArrayBuffer>>
  /** Hands in bytes in pieces; answers the id by which a task can use them. */
  upload(bytes: Uint8Array<ArrayBuffer>): Promise<string>
  /** Listens to pushes; answers the function that stops listening. */
  subscribe(listener: (event: CoreEvent) => void): () => void
}

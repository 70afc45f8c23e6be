import type { Transport } from '../../shared/contract/kit/transport'
import { type CoreEvent, type Envelope, UPLOAD_CAPS } from '../../shared/contract/kit/wire'

/** What the preload exposes in Electron: one way to ask, one way to listen. */
export type DesktopBridge = {
  call(channel: string, payload: unknown): Promise<unknown>
  subscribe(listener: (event: CoreEvent) => void): () => void
}

declare global {
  interface Window {
    readonly desktop?: DesktopBridge
  }
}

/** The way to the core in Electron. */
export function desktopTransport(bridge: DesktopBridge): Transport {
  return {
    call: async (request) => (await bridge.call(request.endpoint, request)) as Envelope, // as: the main process answers envelopes
    cancel: async (taskId) => {
      await bridge.call('core.cancel', taskId)
    },
    bytes: async (handle) => {
      const response = await fetch(`/api/bytes/${handle.blobId}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    upload: async (bytes) => {
      let id: unknown = null
      for (let at = 0; at === 0 || at < bytes.length; at += UPLOAD_CAPS.chunk) {
        id = await bridge.call('core.addPiece', {
          uploadId: id,
          piece: bytes.slice(at, at + UPLOAD_CAPS.chunk),
        })
        if (typeof id !== 'string') throw new Error('upload refused')
      }
      return String(id)
    },
    subscribe: (listener) => bridge.subscribe(listener),
  }
}

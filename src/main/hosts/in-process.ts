import type { Transport } from '../../shared/contract/kit/transport'
import { type Envelope, UPLOAD_CAPS } from '../../shared/contract/kit/wire'
import type { Core } from '../core/core'
import { refusedCrossing, throughJson } from './through-json'

/** The door inside the process: for tests, the sample studio and the command line. Values still go through JSON. */
export function inProcessTransport(core: Core): Transport {
  return {
    async call(request) {
      const asked = throughJson(request)
      const answer = asked ? await core.call(asked.value) : refusedCrossing()
      return JSON.parse(JSON.stringify(answer)) as Envelope // as: the core answers envelopes
    },
    cancel: async (taskId) => core.cancel(taskId),
    async bytes(handle) {
      const bytes = await core.takeBlob(handle.blobId)
      if (!bytes) throw new Error('these bytes were already fetched')
      return new Uint8Array(bytes)
    },
    async upload(bytes) {
      let id: string | null = null
      for (let at = 0; at === 0 || at < bytes.length; at += UPLOAD_CAPS.chunk) {
        id = await core.addPiece(id, bytes.subarray(at, at + UPLOAD_CAPS.chunk))
        if (id === null) throw new Error('the file is too big')
      }
      return id ?? ''
    },
    subscribe: (listener) => core.subscribe(listener),
  }
}

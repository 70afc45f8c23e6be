import type { Transport } from '../../shared/contract/kit/transport'
import {
  type BlobHandle,
  type CallRequest,
  type CoreEvent,
  coreEvent,
  type Envelope,
  UPLOAD_CAPS,
} from '../../shared/contract/kit/wire'

const TOKEN = 'rackside-token'

/** Changes the one-time code of the address into the token; it stays for reloads of this tab only. */
export async function enterLoopback(): Promise<boolean> {
  const code = /^#enter=([\w-]+)$/.exec(location.hash)?.[1]
  if (code === undefined) return sessionStorage.getItem(TOKEN) !== null
  history.replaceState(null, '', '#/')
  const response = await post('/api/enter', { code })
  if (!response.ok) return sessionStorage.getItem(TOKEN) !== null
  const answer = (await response.json()) as { token: string } // as: our own door answers so
  sessionStorage.setItem(TOKEN, answer.token)
  return true
}

/** The way to the core in browser mode. */
export function httpTransport(): Transport {
  return {
    call: (request) => callOver(request),
    cancel: async (taskId) => {
      await post('/api/cancel', { taskId })
    },
    bytes: async (handle: BlobHandle) => {
      const response = await fetch(`/api/bytes/${handle.blobId}`, { headers: token() })
      if (!response.ok) throw new Error(`bytes: ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    upload,
    subscribe: (listener) => {
      const stop = new AbortController()
      void listen(listener, stop.signal)
      return () => stop.abort()
    },
  }
}

async function callOver(request: CallRequest): Promise<Envelope> {
  try {
    const response = await post('/api/call', request)
    if (response.ok) return (await response.json()) as Envelope // as: our own door answers envelopes
    return lost(`door ${response.status}`)
  } catch (error) {
    // The core is gone (closed or killed): the window says so and keeps what was typed.
    return lost(error instanceof Error ? error.message : 'no answer')
  }
}

/** Marks an answer that never came; the window has its own sentence for it. */
function lost(reason: string): Envelope {
  return { ok: false, error: { code: 'unavailable', message: '', details: { lost: reason } } }
}

async function upload(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let id = ''
  for (let at = 0; at === 0 || at < bytes.length; at += UPLOAD_CAPS.chunk) {
    const response = await fetch(id === '' ? '/api/upload' : `/api/upload/${id}`, {
      method: 'POST',
      headers: { ...token(), 'Content-Type': 'application/octet-stream' },
      body: bytes.slice(at, at + UPLOAD_CAPS.chunk),
    })
    if (!response.ok) throw new Error(`upload: ${response.status}`)
    id = ((await response.json()) as { uploadId: string }).uploadId // as: our own door answers so
  }
  return id
}

async function listen(listener: (event: CoreEvent) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch('/api/events', { headers: token(), signal })
      if (response.ok && response.body) await readEvents(response.body, listener)
    } catch {
      // The stream ended (reload, sleep, core restarted): opened again below.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  listener: (event: CoreEvent) => void,
): Promise<void> {
  let rest = ''
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      if (block === 'event: reload') location.reload()
      if (block.startsWith('data: ')) listener(coreEvent.parse(JSON.parse(block.slice(6))))
    }
  }
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { ...token(), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

function token(): Record<string, string> {
  const stored = sessionStorage.getItem(TOKEN)
  return stored === null ? {} : { 'X-Rackside-Token': stored }
}

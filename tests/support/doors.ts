import type { Core } from '../../src/main/core/core'
import { openElectronDoor } from '../../src/main/hosts/electron-ipc'
import { inProcessTransport } from '../../src/main/hosts/in-process'
import { openLoopback } from '../../src/main/hosts/loopback-http'
import { desktopTransport } from '../../src/renderer/api/desktop-transport'
import type { CallRequest, CoreEvent, Envelope } from '../../src/shared/contract/kit/wire'
import type { SenderFrame } from '../fakes/electron'
import { rawRequest } from './raw-http'

/** A door as whoever stands outside sees it. */
export type OpenDoor = {
  /** Sends anything as a call, whether it is one or not; a text is sent as the JSON it is. */
  call(request: unknown): Promise<Envelope>
  upload(bytes: Uint8Array<ArrayBuffer>): Promise<string>
  bytes(blobId: string): Promise<Uint8Array>
  subscribe(listener: (event: CoreEvent) => void): () => void
  close(): Promise<void>
}

/** A way to open a door on a core. */
export type Door = { readonly name: string; readonly open: (core: Core) => Promise<OpenDoor> }

const inProcess: Door = {
  name: 'in-process',
  async open(core) {
    const transport = inProcessTransport(core)
    return {
      call: (request) => transport.call(asValue(request) as CallRequest), // as: the suite sends what is no call, too
      upload: transport.upload,
      bytes: (blobId) => transport.bytes({ blobId } as never), // as: only the id is looked at
      subscribe: transport.subscribe,
      close: async () => undefined,
    }
  },
}

/** What a page of our own sends with every call. */
export function ownHeaders(origin: string, token = ''): Record<string, string> {
  return {
    Origin: origin,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    ...(token ? { 'X-Rackside-Token': token } : {}),
  }
}

/** Buys the token of a door with the code of its address. */
export async function enter(origin: string, entryUrl: string): Promise<string> {
  const reply = await rawRequest(Number(new URL(origin).port), {
    method: 'POST',
    path: '/api/enter',
    headers: ownHeaders(origin),
    body: JSON.stringify({ code: entryUrl.split('#enter=')[1] }),
  })
  return (JSON.parse(reply.body.toString()) as { token: string }).token // as: the door's answer
}

const loopback: Door = {
  name: 'loopback',
  async open(core) {
    const door = await openLoopback({ core, files: new Map(), port: 0 })
    const port = Number(new URL(door.origin).port)
    const headers = ownHeaders(door.origin, await enter(door.origin, door.entryUrl()))
    const post = (path: string, body: string | Uint8Array, type = 'application/json') =>
      rawRequest(port, {
        method: 'POST',
        path,
        headers: { ...headers, 'Content-Type': type },
        body,
      })
    const streams = new Set<AbortController>()
    return {
      async call(request) {
        const reply = await post('/api/call', asText(request))
        return JSON.parse(reply.body.toString()) as Envelope // as: the door's answer
      },
      async upload(bytes) {
        let path = '/api/upload'
        for (let at = 0; at === 0 || at < bytes.length; at += 4 * 1024 * 1024) {
          const piece = bytes.subarray(at, at + 4 * 1024 * 1024)
          const reply = await post(path, piece, 'application/octet-stream')
          if (reply.status !== 200) throw new Error(`upload: ${reply.status}`)
          path = `/api/upload/${(JSON.parse(reply.body.toString()) as { uploadId: string }).uploadId}` // as: the door's answer
        }
        return path.slice('/api/upload/'.length)
      },
      async bytes(blobId) {
        const reply = await rawRequest(port, { path: `/api/bytes/${blobId}`, headers })
        if (reply.status !== 200) throw new Error(`bytes: ${reply.status}`)
        return reply.body
      },
      subscribe(listener) {
        const stop = new AbortController()
        streams.add(stop)
        void listen(`${door.origin}/api/events`, { headers, signal: stop.signal }, listener)
        return () => stop.abort()
      },
      async close() {
        for (const stream of streams) stream.abort()
        await door.close()
      },
    }
  },
}

async function listen(
  url: string,
  init: { readonly headers: Record<string, string>; readonly signal: AbortSignal },
  listener: (event: CoreEvent) => void,
): Promise<void> {
  try {
    const response = await fetch(url, init)
    let rest = ''
    for await (const piece of response.body ?? []) {
      const blocks = (rest + Buffer.from(piece).toString()).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        if (block.startsWith('data: ')) listener(JSON.parse(block.slice(6)) as CoreEvent) // as: the door's push
      }
    }
  } catch (error) {
    if (!init.signal.aborted) throw error
  }
}

const ORIGIN = 'app://rackside'
const TOP_FRAME: SenderFrame = { url: `${ORIGIN}/index.html`, parent: null }

type Invoked = (event: { senderFrame: SenderFrame | null }, payload: unknown) => unknown

/** Electron's channels: what crosses is cloned, what is thrown arrives as text. */
export function channelsOf(core: Core) {
  const handlers = new Map<string, Invoked>()
  const sent: CoreEvent[] = []
  const window = {
    send: (_channel: string, event: CoreEvent) => sent.push(event),
    isDestroyed: () => false,
  }
  const stop = openElectronDoor({
    ipc: { handle: (channel, handler) => void handlers.set(channel, handler as Invoked) }, // as: the event's part the door looks at
    core,
    origin: ORIGIN,
    windows: () => [window],
  })
  return {
    sent,
    stop,
    names: () => [...handlers.keys()],
    async invoke(channel: string, payload: unknown, frame: SenderFrame | null = TOP_FRAME) {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`no handler registered for '${channel}'`)
      return structuredClone(await handler({ senderFrame: frame }, structuredClone(payload)))
    },
  }
}

const electron: Door = {
  name: 'electron',
  async open(core) {
    const channels = channelsOf(core)
    const transport = desktopTransport({
      call: channels.invoke,
      subscribe: (listener) => core.subscribe(listener),
    })
    return {
      async call(request) {
        const asked = asValue(request) as { readonly endpoint?: unknown } | null // as: looked at on the next line
        // A name that is no text opens no channel; `{ toString: null }` could not even be printed.
        const channel = typeof asked?.endpoint === 'string' ? asked.endpoint : ''
        if (!canBeCloned(asked)) return NEVER_SENT
        // Electron answers a channel nobody opened with an error of its own.
        if (!channels.names().includes(channel)) return UNKNOWN_CHANNEL
        return (await channels.invoke(channel, asked)) as Envelope // as: the door's answer
      },
      upload: transport.upload,
      async bytes(blobId) {
        // Bytes travel by the app protocol in Electron, which takes them from the core the same way.
        const bytes = await core.takeBlob(blobId)
        if (!bytes) throw new Error('these bytes were already fetched')
        return bytes
      },
      subscribe: transport.subscribe,
      close: async () => channels.stop(),
    }
  },
}

/** What is too deep to be cloned never leaves the window. */
const NEVER_SENT: Envelope = {
  ok: false,
  error: { code: 'invalid-input', message: 'could not be cloned' },
}

function canBeCloned(value: unknown): boolean {
  try {
    structuredClone(value)
    return true
  } catch {
    // The engine's own depth limit: the question is whether, not why.
    return false
  }
}

const asValue = (request: unknown): unknown =>
  typeof request === 'string' ? JSON.parse(request) : request

const asText = (request: unknown): string =>
  typeof request === 'string' ? request : (JSON.stringify(request) ?? '')

const UNKNOWN_CHANNEL: Envelope = {
  ok: false,
  error: { code: 'not-found', message: 'no handler registered' },
}

/** Every door of the product; the contract suite runs over each of them. */
export const DOORS: readonly Door[] = [inProcess, loopback, electron]

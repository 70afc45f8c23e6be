import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Core } from '../core/core'
import { createGate, type Gate } from './loopback-gate'
import { refuseWith } from './loopback-replies'
import { type Door, enter, route, serveFile } from './loopback-routes'
import type { StaticFile } from './static-manifest'

/** What the loopback door is made of. */
export type LoopbackOptions = {
  readonly core: Core
  readonly files: ReadonlyMap<string, StaticFile>
  /** 0 for a random free port. */
  readonly port: number
  /** Tests hand in a gate with one check replaced, to prove that the check is what holds. */
  readonly gate?: Gate
  /** Tests shorten the times a slow request is waited for. */
  readonly limits?: Partial<Record<'headersTimeout' | 'requestTimeout', number>>
}

/** A running door: its origin, fresh entry addresses, and its end. */
export type Loopback = {
  readonly origin: string
  /** An address with a one-time code in the fragment. */
  entryUrl(): string
  /** Serves newly built files and has open pages load them; for development. */
  replaceFiles(files: ReadonlyMap<string, StaticFile>): void
  close(): Promise<void>
}

const LIMITS = {
  maxHeaderSize: 8192,
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1000,
} as const
const MAX_SOCKETS = 64

/** Opens the loopback door on 127.0.0.1 only; for browser mode and tests, absent from packaged builds. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { core, files, gate = createGate(Date.now) } = options
  const server = createServer({ ...LIMITS, ...options.limits })
  server.maxConnections = MAX_SOCKETS
  const origin = `http://127.0.0.1:${await listen(server, options.port)}`
  const streams = new Set<ServerResponse>()
  const door: Door = { core, files, gate, origin, streams }
  server.on('request', (request, response) => {
    serve(door, request, response).catch((error: unknown) => giveUp(response, error))
  })
  server.on('upgrade', (_request, socket) => socket.destroy())
  const unsubscribe = core.subscribe((event) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify(event)}\n\n`)
  })
  return {
    origin,
    entryUrl: () => `${origin}/#enter=${gate.newCode()}`,
    replaceFiles: (replaced) => {
      door.files = replaced
      for (const stream of streams) stream.write('event: reload\n\n')
    },
    close: () => {
      unsubscribe()
      for (const stream of streams) stream.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answers the port; throws when the system bound anything but this computer's own address. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address() as AddressInfo // as: a listening TCP server has one
      if (bound.address === '127.0.0.1') resolve(bound.port)
      else reject(new Error('bound to a foreign address'))
    })
  })
}

function giveUp(response: ServerResponse, error: unknown): void {
  process.stderr.write(`door: ${error instanceof Error ? error.message : 'failed'}\n`)
  if (response.headersSent) response.destroy()
  else refuseWith(response, { status: 400, code: 'failed' })
}

async function serve(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wrongHost = door.gate.checkHost(request.headers, request.rawHeaders, door.origin)
  if (wrongHost) return refuseWith(response, wrongHost)
  const path = request.url ?? ''
  if (!path.startsWith('/')) return refuseWith(response, { status: 400, code: 'target' })
  if (request.method === 'GET' && !path.startsWith('/api/')) return serveFile(door, path, response)
  const isGet = request.method === 'GET'
  if (!isGet && request.method !== 'POST') {
    return refuseWith(response, { status: 405, code: 'method' })
  }
  // Same-origin GETs of a page carry no Origin header; their site header and token still must be right.
  const caller = door.gate.checkCaller(
    isGet ? { origin: door.origin, ...request.headers } : request.headers,
    door.origin,
  )
  if (caller) return refuseWith(response, caller)
  const exchange = { path, request, response }
  if (request.method === 'POST' && path === '/api/enter') return enter(door, exchange)
  const token = door.gate.checkToken(request.headers)
  if (token) return refuseWith(response, token)
  return route(door, exchange)
}

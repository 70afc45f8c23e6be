import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseWireJson } from '../../shared/contract/kit/caps'
import { CALL_CAPS, UPLOAD_CAPS } from '../../shared/contract/kit/wire'
import type { Core } from '../core/core'
import { createGate, type Gate, type GateRefusal } from './loopback-gate'
import { contentPolicy, pageWithNonce, type StaticFile } from './static-manifest'

/** What the loopback door is made of. */
export type LoopbackOptions = {
  readonly core: Core
  readonly files: ReadonlyMap<string, StaticFile>
  /** 0 for a random free port. */
  readonly port: number
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

const MAX_STREAMS = 8

/** Opens the loopback door on 127.0.0.1 only; for browser mode and tests, absent from packaged builds. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const gate = createGate(Date.now)
  const streams = new Set<ServerResponse>()
  const server = createServer({
    maxHeaderSize: 8192,
    requestTimeout: 30_000,
    headersTimeout: 10_000,
  })
  await listen(server, options.port)
  const address = server.address() as AddressInfo // as: a listening TCP server has one
  if (address.address !== '127.0.0.1') throw new Error('bound to a foreign address')
  const origin = `http://127.0.0.1:${address.port}`
  const door: Door = { ...options, gate, origin, streams }
  server.on('request', (request, response) => {
    serve(door, request, response).catch((error: unknown) => {
      process.stderr.write(`door: ${error instanceof Error ? error.message : 'failed'}\n`)
      if (!response.headersSent) refuseWith(response, { status: 400, code: 'failed' })
      else response.destroy()
    })
  })
  server.on('upgrade', (_request, socket) => socket.destroy())
  const unsubscribe = options.core.subscribe((event) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify(event)}\n\n`)
  })
  return {
    origin,
    entryUrl: () => `${origin}/#enter=${gate.newCode()}`,
    replaceFiles: (files) => {
      door.files = files
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

type Door = Omit<LoopbackOptions, 'files'> & {
  files: ReadonlyMap<string, StaticFile>
  readonly gate: Gate
  readonly origin: string
  readonly streams: Set<ServerResponse>
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

async function serve(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wrongHost = door.gate.checkHost(request.headers, request.rawHeaders, door.origin)
  if (wrongHost) return refuseWith(response, wrongHost)
  const path = request.url ?? ''
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
  if (path === '/api/enter') return enter(door, request, response)
  const token = door.gate.checkToken(request.headers)
  if (token) return refuseWith(response, token)
  return route(door, { path, request, response })
}

type Exchange = {
  readonly path: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function route(door: Door, exchange: Exchange): Promise<void> {
  const { path, request, response } = exchange
  if (path === '/api/events') return openStream(door, request, response)
  if (path.startsWith('/api/bytes/')) return sendBytes(door, path.slice(11), response)
  if (path.startsWith('/api/upload')) return takePiece(door, exchange)
  if (path !== '/api/call' && path !== '/api/cancel') {
    return refuseWith(response, { status: 400, code: 'path' })
  }
  const body = await jsonBody(request, response)
  if (!body) return
  if (path === '/api/cancel') {
    const taskId = (body.value as { taskId?: unknown } | null)?.taskId // as: checked on the next line
    if (typeof taskId === 'string') door.core.cancel(taskId)
    return sendJson(response, { ok: true, value: {} })
  }
  sendJson(response, await door.core.call(body.value))
}

async function enter(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await jsonBody(request, response)
  if (!body) return
  const token = door.gate.redeem((body.value as { code?: unknown } | null)?.code) // as: redeem checks the type
  if (token === null) refuseWith(response, { status: 401, code: 'code' })
  else sendJson(response, { token })
}

function serveFile(door: Door, path: string, response: ServerResponse): void {
  const name = path === '/' ? '/index.html' : path
  const file = door.files.get(name)
  if (!file) {
    response.writeHead(404, headers('text/plain')).end('not here')
    return
  }
  const nonce = randomBytes(16).toString('base64')
  const isPage = name === '/index.html'
  const more = isPage ? { 'Content-Security-Policy': contentPolicy(nonce) } : {}
  const bytes = isPage ? pageWithNonce(file, nonce) : file.bytes
  response.writeHead(200, { ...headers(file.type), ...more }).end(bytes)
}

function openStream(door: Door, request: IncomingMessage, response: ServerResponse): void {
  if (door.streams.size >= MAX_STREAMS) {
    refuseWith(response, { status: 429, code: 'streams' })
    return
  }
  response.writeHead(200, headers('text/event-stream'))
  response.write(': open\n\n')
  door.streams.add(response)
  request.on('close', () => door.streams.delete(response))
}

async function sendBytes(door: Door, blobId: string, response: ServerResponse): Promise<void> {
  const bytes = await door.core.takeBlob(blobId)
  if (!bytes) return refuseWith(response, { status: 400, code: 'bytes' })
  response.writeHead(200, headers('application/octet-stream')).end(Buffer.from(bytes))
}

async function takePiece(door: Door, { path, request, response }: Exchange): Promise<void> {
  if (request.headers['content-type'] !== 'application/octet-stream') {
    return refuseWith(response, { status: 415, code: 'type' })
  }
  const piece = await readBody(request, UPLOAD_CAPS.chunk)
  if (!piece) return refuseWith(response, { status: 400, code: 'too-big' })
  const uploadId = path === '/api/upload' ? null : path.slice('/api/upload/'.length)
  const id = await door.core.addPiece(uploadId, piece)
  if (id === null) refuseWith(response, { status: 400, code: 'too-big' })
  else sendJson(response, { uploadId: id })
}

async function jsonBody(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ readonly value: unknown } | null> {
  if (request.headers['content-type'] !== 'application/json') {
    refuseWith(response, { status: 415, code: 'type' })
    return null
  }
  const bytes = await readBody(request, CALL_CAPS.bytes)
  const parsed = bytes ? parseWireJson(bytes.toString('utf8')) : null
  if (parsed?.ok) return { value: parsed.value }
  refuseWith(response, { status: 400, code: 'body' })
  return null
}

function readBody(request: IncomingMessage, cap: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let size = 0
    request.on('data', (piece: Buffer) => {
      size += piece.length
      if (size <= cap) pieces.push(piece)
      else resolve(null)
    })
    request.on('end', () => resolve(size <= cap ? Buffer.concat(pieces) : null))
    request.on('error', reject)
  })
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, headers('application/json')).end(JSON.stringify(value))
}

/** A code, never a stack or a path. */
function refuseWith(response: ServerResponse, refusal: GateRefusal): void {
  response
    .writeHead(refusal.status, { ...headers('application/json'), Connection: 'close' })
    .end(JSON.stringify({ code: refusal.code }))
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
}

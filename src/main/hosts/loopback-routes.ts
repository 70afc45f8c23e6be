import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Envelope, UPLOAD_CAPS } from '../../shared/contract/kit/wire'
import type { Core } from '../core/core'
import type { Gate } from './loopback-gate'
import { headers, jsonBody, readBody, refuseWith, sendJson } from './loopback-replies'
import { contentPolicy, pageWithNonce, type StaticFile } from './static-manifest'
import { refusedCrossing } from './through-json'

const MAX_STREAMS = 8
const BYTES = '/api/bytes/'
const UPLOAD = '/api/upload/'

/** What the routes of an open door share. */
export type Door = {
  readonly core: Core
  files: ReadonlyMap<string, StaticFile>
  readonly gate: Gate
  readonly origin: string
  readonly streams: Set<ServerResponse>
}

/** A request that has passed the gate, and where its answer goes. */
export type Exchange = {
  readonly path: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Serves a call, the events, bytes on their way out or in. */
export async function route(door: Door, exchange: Exchange): Promise<void> {
  const { path, request, response } = exchange
  const isGet = request.method === 'GET'
  if (isGet && path === '/api/events') return openStream(door, request, response)
  if (isGet && path.startsWith(BYTES)) return sendBytes(door, path.slice(BYTES.length), response)
  if (isGet) return refuseWith(response, { status: 405, code: 'method' })
  if (path === '/api/upload' || path.startsWith(UPLOAD)) return takePiece(door, exchange)
  if (path === '/api/call') return call(door, exchange)
  if (path === '/api/cancel') return cancel(door, exchange)
  refuseWith(response, { status: 400, code: 'path' })
}

async function call(door: Door, { request, response }: Exchange): Promise<void> {
  const answer = (envelope: Envelope) => sendJson(response, envelope)
  const body = await jsonBody(request, response, () => answer(refusedCrossing()))
  if (body) answer(await door.core.call(body.value))
}

async function cancel(door: Door, { request, response }: Exchange): Promise<void> {
  const body = await jsonBody(request, response)
  if (!body) return
  const taskId = (body.value as { taskId?: unknown } | null)?.taskId // as: checked on the next line
  if (typeof taskId === 'string') door.core.cancel(taskId)
  sendJson(response, { ok: true, value: {} })
}

/** Changes a one-time code into the token. */
export async function enter(door: Door, { request, response }: Exchange): Promise<void> {
  const body = await jsonBody(request, response)
  if (!body) return
  const token = door.gate.redeem((body.value as { code?: unknown } | null)?.code) // as: redeem checks the type
  if (token === null) refuseWith(response, { status: 401, code: 'code' })
  else sendJson(response, { token })
}

/** Serves a file of the window by its exact path in the manifest. */
export function serveFile(door: Door, path: string, response: ServerResponse): void {
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
  const uploadId = path === '/api/upload' ? null : path.slice(UPLOAD.length)
  const id = await door.core.addPiece(uploadId, piece)
  if (id === null) refuseWith(response, { status: 400, code: 'too-big' })
  else sendJson(response, { uploadId: id })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseWireJson } from '../../shared/contract/kit/caps'
import { CALL_CAPS } from '../../shared/contract/kit/wire'
import type { GateRefusal } from './loopback-gate'

/** The headers of every reply: nothing is shared with other pages, sniffed, referred to or kept. */
export function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'",
  }
}

/** Answers a value as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, headers('application/json')).end(JSON.stringify(value))
}

/** Turns a request away with a code, never a stack or a path. */
export function refuseWith(response: ServerResponse, refusal: GateRefusal): void {
  response
    .writeHead(refusal.status, { ...headers('application/json'), Connection: 'close' })
    .end(JSON.stringify({ code: refusal.code }))
}

/** The parsed JSON of a body within the caps, or null after the request was turned away. */
export async function jsonBody(
  request: IncomingMessage,
  response: ServerResponse,
  turnAway = () => refuseWith(response, { status: 400, code: 'body' }),
): Promise<{ readonly value: unknown } | null> {
  if (request.headers['content-type'] !== 'application/json') {
    refuseWith(response, { status: 415, code: 'type' })
    return null
  }
  const bytes = await readBody(request, CALL_CAPS.bytes)
  const parsed = bytes ? parseWireJson(textOf(bytes)) : null
  if (parsed?.ok) return { value: parsed.value }
  turnAway()
  return null
}

/**
 * The bytes of a body, or null when there are more than the cap. What is somewhat too long is read to its
 * end (and dropped), because an answer given earlier would not reach a sender that is still sending.
 */
export function readBody(request: IncomingMessage, cap: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let size = 0
    request.on('data', (piece: Buffer) => {
      size += piece.length
      if (size <= cap) pieces.push(piece)
      else pieces.length = 0
      if (size > 4 * cap) resolve(null)
    })
    request.on('end', () => resolve(size <= cap ? Buffer.concat(pieces) : null))
    request.on('error', reject)
  })
}

/** Broken UTF-8 becomes no text at all, so that it is refused and not silently altered. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // An ordinary refusal of the body follows.
    return ''
  }
}

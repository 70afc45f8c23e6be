import { randomBytes } from 'node:crypto'
import type { Core } from '../core/core'
import { contentPolicy, pageWithNonce, type StaticFile } from '../hosts/static-manifest'

/** The scheme and host every window is loaded from. */
export const APP_ORIGIN = 'app://rackside'

/** Answers `app://` requests from the fixed manifest, and bytes of blobs once; nothing else exists. */
export function createAppProtocol(
  files: ReadonlyMap<string, StaticFile>,
  core: Pick<Core, 'takeBlob'>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    if (`${url.protocol}//${url.host}` !== APP_ORIGIN || request.method !== 'GET') return notHere()
    if (url.pathname.startsWith('/api/bytes/')) return bytesOf(core, url.pathname.slice(11))
    const name = url.pathname === '/' ? '/index.html' : url.pathname
    const file = files.get(name)
    if (!file) return notHere()
    if (name !== '/index.html')
      return new Response(new Uint8Array(file.bytes), { headers: headers(file.type) })
    const nonce = randomBytes(16).toString('base64')
    const policy = { 'Content-Security-Policy': contentPolicy(nonce) }
    return new Response(new Uint8Array(pageWithNonce(file, nonce)), {
      headers: { ...headers(file.type), ...policy },
    })
  }
}

async function bytesOf(core: Pick<Core, 'takeBlob'>, blobId: string): Promise<Response> {
  const bytes = await core.takeBlob(blobId)
  if (!bytes) return notHere()
  return new Response(new Uint8Array(bytes), { headers: headers('application/octet-stream') })
}

function notHere(): Response {
  return new Response('not here', { status: 404, headers: headers('text/plain') })
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
}

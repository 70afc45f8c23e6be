import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file a window may load: its bytes and type, read once at the start. */
export type StaticFile = { readonly type: string; readonly bytes: Buffer }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
}

/** Every file of the built window by its exact path; requests are looked up, never joined to a folder. */
export function readManifest(folder: string): ReadonlyMap<string, StaticFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const entries = files
    .filter((file) => file.isFile() && TYPES[extname(file.name)] !== undefined)
    .map((file) => {
      const path = join(file.parentPath, file.name)
      const key = `/${relative(folder, path).split(sep).join('/')}`
      const type = TYPES[extname(file.name)] ?? 'application/octet-stream'
      return [key, { type, bytes: readFileSync(path) }] as const
    })
  return new Map(entries)
}

/** The page itself with a fresh nonce for React Aria's one style element. */
export function pageWithNonce(page: StaticFile, nonce: string): Buffer {
  return Buffer.from(page.bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce))
}

/** The strict policy of every page, in Electron and in the browser. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rackside-worker',
  ].join('; ')
}

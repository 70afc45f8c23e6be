import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createGate, type Gate } from '../../src/main/hosts/loopback-gate'
import { type Loopback, openLoopback } from '../../src/main/hosts/loopback-http'
import type { StaticFile } from '../../src/main/hosts/static-manifest'
import { enter, ownHeaders } from './doors'
import type { RawRequest } from './raw-http'
import { openTestStudio, type TestStudio } from './studio'

const FILES: ReadonlyMap<string, StaticFile> = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<html>__CSP_NONCE__') }],
  ['/assets/app.js', { type: 'text/javascript', bytes: Buffer.from('1') }],
])

/** The call every attack tries to get answered. */
export const LIST = JSON.stringify({ endpoint: 'clients.list', input: { shelf: 'active' } })

/** A loopback door that is opened anew for every test of a file, with a clock the test moves. */
export function attackedDoor() {
  let studio: TestStudio
  let door: Loopback
  const it = {
    now: 1_000_000,
    token: '',
    port: 0,
    door: () => door,
    studio: () => studio,
    open: (gate: Gate = createGate(() => it.now)): Promise<Loopback> =>
      openLoopback({
        core: studio.core,
        files: FILES,
        port: 0,
        gate,
        limits: { headersTimeout: 400, requestTimeout: 800 },
      }),
    /** Our own Host line, and texts in which the port is still to be put in. */
    host: (text = 'Host: 127.0.0.1:{port}') => text.replaceAll('{port}', String(it.port)),
    /** The right request of our own page; each attack changes one thing of it. */
    right(change: Partial<RawRequest> = {}): RawRequest {
      const headers = { ...ownHeaders(door.origin, it.token), ...change.headers }
      return { method: 'POST', path: '/api/call', body: LIST, ...change, headers }
    },
    /** The same request for a bare socket, so that any line can be written. */
    lines(...given: readonly string[]): string {
      const hasTarget = given.some((line) => /^[A-Z]+ \S+ HTTP/.test(line))
      const head = hasTarget ? given : ['POST /api/call HTTP/1.1', ...given]
      const own = Object.entries(ownHeaders(door.origin, it.token)).map((pair) => pair.join(': '))
      const rest = [...own, `Content-Length: ${LIST.length}`, 'Connection: close']
      return `${[...head, ...rest].join('\r\n')}\r\n\r\n${LIST}`
    },
  }
  beforeAll(async () => {
    studio = await openTestStudio()
  })
  afterAll(() => studio.remove())
  beforeEach(async () => {
    it.now = 1_000_000
    door = await it.open()
    it.port = Number(new URL(door.origin).port)
    it.token = await enter(door.origin, door.entryUrl())
  })
  afterEach(() => door.close())
  return it
}

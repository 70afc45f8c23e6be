import { describe, expect, test } from 'vitest'
import { attackedDoor, LIST } from '../support/attacked-door'
import { ownHeaders } from '../support/doors'
import { rawRequest, rawSocket, statusOf } from '../support/raw-http'

const at = attackedDoor()

describe('bodies', () => {
  test.each([
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form with parts', 'multipart/form-data; boundary=x'],
    ['JSON with a charset', 'application/json; charset=utf-7'],
    ['nothing named', ''],
  ])('sent as %s are turned away', async (_, type) => {
    expect(
      (await rawRequest(at.port, at.right({ headers: { 'Content-Type': type } }))).status,
    ).toBe(415)
  })

  test.each([
    ['no JSON', '{"endpoint":'],
    ['empty', ''],
    ['broken UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
    ['compressed', Buffer.from('1f8b0800000000000003', 'hex')],
    ['20,000 levels', '['.repeat(20_000) + ']'.repeat(20_000)],
    [
      'with a prototype key',
      '{"endpoint":"clients.list","input":{"__proto__":{"shelf":"active"}}}',
    ],
    ['9 MB', `"${'x'.repeat(9 * 1024 * 1024)}"`],
  ])('that are %s are refused in words', async (_, body) => {
    const reply = await rawRequest(at.port, at.right({ body }))
    expect(JSON.parse(reply.body.toString())).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  })

  test('of 40 MB are cut off, and the door goes on', async () => {
    const big = rawRequest(at.port, at.right({ body: Buffer.alloc(40 * 1024 * 1024, 'x') }))
    await big.then(
      (reply) => expect(reply.body.toString()).toContain('invalid-input'),
      (error: NodeJS.ErrnoException) => expect(error.code).toMatch(/ECONNRESET|EPIPE/),
    )
    expect((await rawRequest(at.port, at.right())).status).toBe(200)
  })

  test('with two lengths, or a length and chunks, are turned away (smuggling)', async () => {
    const ours = at.host()
    const said = await Promise.all([
      rawSocket(at.port, at.lines(ours, 'Content-Length: 5')),
      rawSocket(at.port, at.lines(ours, 'Transfer-Encoding: chunked')),
      rawSocket(at.port, at.lines(ours, 'Transfer-Encoding: chunked, identity')),
    ])
    for (const reply of said) expect(statusOf(reply)).toBe(400)
  })
})

describe('methods and upgrades', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'])(
    '%s is not served',
    async (method) => {
      for (const path of ['/', '/api/call']) {
        expect(
          (await rawRequest(at.port, { ...at.right({ method, path }), body: '' })).status,
        ).toBe(405)
      }
    },
  )

  test.each([
    'TRACE / HTTP/1.1',
    'CONNECT evil.test:443 HTTP/1.1',
    'FOO / HTTP/1.1',
    'GET / HTTP/9.9',
  ])('%s ends in a refusal or nothing', async (line) => {
    const said = await rawSocket(at.port, at.lines(line, at.host()), 1500)
    expect([0, 400, 405]).toContain(statusOf(said))
  })

  test('a socket is not upgraded, with or without the token', async () => {
    const upgrade = (...more: string[]) =>
      at.lines(
        'GET /api/events HTTP/1.1',
        at.host(),
        'Upgrade: websocket',
        'Sec-WebSocket-Key: dGVzdA==',
        'Sec-WebSocket-Version: 13',
        'Connection: Upgrade',
        ...more,
      )
    for (const text of [upgrade(), upgrade('Origin: https://evil.test')]) {
      expect(await rawSocket(at.port, text, 1500)).not.toContain('101')
    }
  })
})

describe('slow and many', () => {
  test('headers that never end are cut off', async () => {
    const start = performance.now()
    await rawSocket(at.port, 'GET / HTTP/1.1\r\nHost: 127', 6000)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('a body that never comes is cut off', async () => {
    const text = at.lines(at.host()).replace(LIST, '{').replace(String(LIST.length), '9999')
    const start = performance.now()
    await rawSocket(at.port, text, 6000)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('headers of 9 KB are turned away', async () => {
    const said = await rawSocket(at.port, at.lines(at.host(), `X-Long: ${'x'.repeat(9000)}`))
    expect(statusOf(said)).toBe(431)
  })

  test('the ninth listener is turned away, and a place that was left is given again', async () => {
    const stops = Array.from({ length: 8 }, () => new AbortController())
    const stream = (signal: AbortSignal) =>
      fetch(`${at.door().origin}/api/events`, {
        headers: ownHeaders(at.door().origin, at.token),
        signal,
      })
    for (const { signal } of stops) expect((await stream(signal)).status).toBe(200)
    expect((await stream(new AbortController().signal)).status).toBe(429)
    stops[0]?.abort()
    const last = new AbortController()
    await expect.poll(async () => (await stream(last.signal)).status).toBe(200)
    for (const stop of [...stops, last]) stop.abort()
  })

  test('200 bare sockets do not keep the next caller out for long', async () => {
    const idle = Array.from({ length: 200 }, () => rawSocket(at.port, '', 1200))
    await Promise.all(idle)
    expect((await rawRequest(at.port, at.right())).status).toBe(200)
  })
})

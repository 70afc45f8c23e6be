import { describe, expect, test } from 'vitest'
import { createGate, type Gate } from '../../src/main/hosts/loopback-gate'
import { attackedDoor, LIST } from '../support/attacked-door'
import { enter, ownHeaders } from '../support/doors'
import { type RawRequest, rawRequest, rawSocket, statusOf } from '../support/raw-http'

const at = attackedDoor()

test('the right request is answered, so that every refusal below has one cause', async () => {
  const reply = await rawRequest(at.port, at.right())
  expect(reply.status).toBe(200)
  expect(JSON.parse(reply.body.toString())).toMatchObject({ ok: true })
  expect(statusOf(await rawSocket(at.port, at.lines(at.host())))).toBe(200)
})

describe('a host that is not ours to the letter (rebinding) is turned away:', () => {
  test.each([
    'evil.test',
    'evil.test:{port}',
    'localhost:{port}',
    'LOCALHOST:{port}',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:1{port}',
    '127.0.0.1:{port}.evil.test',
    '127.0.0.1.evil.test:{port}',
    '127.0.0.1.:{port}',
    '127.1:{port}',
    '0.0.0.0:{port}',
    '[::1]:{port}',
    '[::ffff:127.0.0.1]:{port}',
    '2130706433:{port}',
    '0x7f.0.0.1:{port}',
    '127.0.0.1:{port}@evil.test',
    'user@127.0.0.1:{port}',
    '127.0.0.1:{port},evil.test',
    '127.0.0.1:0{port}',
    '127.0.0.1:{port} ',
    'http://127.0.0.1:{port}',
    '',
  ])('Host: %s', async (name) => {
    const said = await rawSocket(at.port, at.lines(at.host(`Host: ${name}`)))
    // Blanks at the end of a header are no part of its value: that one is ours.
    expect(statusOf(said)).toBe(name.endsWith(' ') ? 200 : 403)
  })

  test('also for the page itself and its files', async () => {
    for (const path of ['/', '/assets/app.js']) {
      const reply = await rawRequest(at.port, { path, headers: { Host: 'evil.test' } })
      expect(reply.status).toBe(403)
      expect(reply.body.toString()).not.toContain('html')
    }
  })

  test('missing, and twice in either order', async () => {
    expect(statusOf(await rawSocket(at.port, at.lines()))).toBe(400)
    const ours = at.host()
    expect([400, 403]).toContain(
      statusOf(await rawSocket(at.port, at.lines(ours, 'Host: evil.test'))),
    )
    expect([400, 403]).toContain(
      statusOf(await rawSocket(at.port, at.lines('Host: evil.test', ours))),
    )
    expect([400, 403]).toContain(statusOf(await rawSocket(at.port, at.lines(ours, ours))))
  })
})

describe('targets that are no path of ours are turned away:', () => {
  test.each([
    'http://evil.test/api/call',
    'http://127.0.0.1/api/call',
    '//evil.test/api/call',
    '*',
    '/api/call?x=1',
    '/api/call/',
    '/api/callx',
    '/API/call',
    '/api//call',
    '/api/../api/call',
    '/api/%63all',
    '/api/events',
    '/api/bytes/x',
    '/api',
    '/api/',
  ])('POST %s', async (target) => {
    const said = await rawSocket(at.port, at.lines(`POST ${target} HTTP/1.1`, at.host()))
    expect([400, 403, 405]).toContain(statusOf(said))
    expect(said).not.toContain('"ok":true')
  })
})

describe('files are looked up in a list, never joined to a folder:', () => {
  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..\\package.json',
    '/..%5cpackage.json',
    '/....//package.json',
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/%c0%ae%c0%ae/package.json',
    '/assets//app.js',
    '//assets/app.js',
    '/assets/app.js%00.html',
    '/assets/app.js?x',
    '/assets/APP.js',
    '/assets',
    '/assets/',
    '/.env',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/index.html/..',
    '/favicon.ico',
    `/${'a/'.repeat(2000)}`,
  ])('GET %s', async (path) => {
    const said = await rawSocket(
      at.port,
      `GET ${path} HTTP/1.1\r\n${at.host()}\r\nConnection: close\r\n\r\n`,
    )
    expect([400, 404]).toContain(statusOf(said))
    expect(said).not.toContain('rackside"')
    expect(said).not.toContain('root:')
  })
})

describe('a page that is not ours cannot ask:', () => {
  test.each([
    ['another site', { Origin: 'https://evil.test' }],
    ['an opaque page', { Origin: 'null' }],
    ['another port', { Origin: 'http://127.0.0.1:1' }],
    ['the same port by name', { Origin: 'http://localhost:{port}' }],
    ['our origin as the start of a name', { Origin: 'http://127.0.0.1:{port}.evil.test' }],
    ['our origin with a path', { Origin: 'http://127.0.0.1:{port}/' }],
    ['our origin over TLS', { Origin: 'https://127.0.0.1:{port}' }],
    ['an extension', { Origin: 'chrome-extension://abcdefgh' }],
    ['a file', { Origin: 'file://' }],
    ['a cross-site request', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a same-site request', { 'Sec-Fetch-Site': 'same-site' }],
    ['a typed address', { 'Sec-Fetch-Site': 'none' }],
    ['a site header of two values', { 'Sec-Fetch-Site': 'same-origin, cross-site' }],
  ])('%s', async (_, headers) => {
    const given = Object.fromEntries(
      Object.entries(headers).map(([key, text]) => [key, at.host(text)]),
    )
    for (const path of ['/api/call', '/api/enter', '/api/cancel', '/api/upload']) {
      expect((await rawRequest(at.port, at.right({ path, headers: given }))).status).toBe(403)
    }
    for (const path of ['/api/events', '/api/bytes/x']) {
      const get = at.right({ method: 'GET', path, headers: given })
      expect((await rawRequest(at.port, { ...get, body: '' })).status).toBe(403)
    }
  })

  test.each(['Origin', 'Sec-Fetch-Site'])('without %s', async (name) => {
    const { [name]: _, ...headers } = ownHeaders(at.door().origin, at.token)
    const sent = { method: 'POST', path: '/api/call', body: LIST, headers }
    expect((await rawRequest(at.port, sent)).status).toBe(403)
  })

  test('no answer of the door allows another page to read it', async () => {
    for (const sent of [
      at.right(),
      at.right({ headers: { Origin: 'https://evil.test' } }),
      { path: '/' },
    ]) {
      const { headers } = await rawRequest(at.port, sent)
      const shared = Object.keys(headers).filter((name) => name.startsWith('access-control-'))
      expect(shared).toEqual([])
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cache-control']).toBe('no-store')
      expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'")
      expect(headers.location).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
    }
  })
})

test('refusals tell a code, never a stack, a path or the token', async () => {
  const replies = await Promise.all([
    rawRequest(at.port, at.right({ body: '{' })),
    rawRequest(at.port, at.right({ path: '/api/nowhere' })),
    rawRequest(at.port, at.right({ headers: { Origin: 'https://evil.test' } })),
    rawRequest(at.port, at.right({ headers: { 'X-Rackside-Token': 'x' } })),
    rawRequest(at.port, { path: '/nowhere' }),
  ])
  for (const { body } of replies) {
    const text = body.toString()
    expect(text.length).toBeLessThan(300)
    expect(text).not.toMatch(/\bat \/|\.ts|\.js|Error:/)
    expect(text).not.toContain(at.token)
    expect(text).not.toContain(at.studio().dataDir)
  }
})

describe('each check is what holds: with it taken out the attack succeeds', () => {
  const attacks: readonly (readonly [string, keyof Gate, RawRequest['headers']])[] = [
    ['the host check', 'checkHost', { Host: 'evil.test' }],
    [
      'the caller check',
      'checkCaller',
      { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' },
    ],
    ['the token check', 'checkToken', { 'X-Rackside-Token': 'wrong' }],
  ]
  test.each(attacks)('%s', async (_, check, headers) => {
    const whole = createGate(() => at.now)
    const open = await at.open({ ...whole, [check]: () => null })
    const openPort = Number(new URL(open.origin).port)
    const openToken = await enter(open.origin, open.entryUrl())
    const given = { ...ownHeaders(open.origin, openToken), ...headers }
    const sent = { method: 'POST', path: '/api/call', body: LIST, headers: given }
    expect((await rawRequest(openPort, sent)).status).toBe(200)
    await open.close()
    expect(
      (await rawRequest(at.port, at.right(headers ? { headers } : {}))).status,
    ).toBeGreaterThan(400)
  })
})

import { describe, expect, test } from 'vitest'
import { attackedDoor, LIST } from '../support/attacked-door'
import { enter, ownHeaders } from '../support/doors'
import { rawRequest } from '../support/raw-http'

const at = attackedDoor()

describe('without the token nothing is answered:', () => {
  test.each(['', 'x', 'undefined', 'null', 'Bearer', 'a'.repeat(43), ' '.repeat(43)])(
    'token "%s"',
    async (given) => {
      const headers = { ...ownHeaders(at.door().origin), 'X-Rackside-Token': given }
      const sent = { method: 'POST', path: '/api/call', body: LIST, headers }
      expect((await rawRequest(at.port, sent)).status).toBe(401)
    },
  )

  test('in the address, a cookie or another header it does not count', async () => {
    const headers = {
      ...ownHeaders(at.door().origin),
      Cookie: `token=${at.token}`,
      Authorization: `Bearer ${at.token}`,
    }
    const sent = { method: 'POST', path: '/api/call', body: LIST, headers }
    expect((await rawRequest(at.port, sent)).status).toBe(401)
    const inAddress = at.right({ path: `/api/call?token=${at.token}` })
    expect((await rawRequest(at.port, inAddress)).status).toBe(400)
  })

  test('the token of another start opens nothing', async () => {
    const other = await at.open()
    const foreign = await enter(other.origin, other.entryUrl())
    await other.close()
    expect(
      (await rawRequest(at.port, at.right({ headers: { 'X-Rackside-Token': foreign } }))).status,
    ).toBe(401)
  })

  test('after five wrong guesses the gate is shut for ten seconds, for right guesses too', async () => {
    const guess = () => rawRequest(at.port, at.right({ headers: { 'X-Rackside-Token': 'guess' } }))
    const statuses = []
    for (let i = 0; i < 8; i++) statuses.push((await guess()).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
    expect((await rawRequest(at.port, at.right())).status).toBe(429)
    at.now += 9_999
    expect((await rawRequest(at.port, at.right())).status).toBe(429)
    at.now += 2
    expect((await rawRequest(at.port, at.right())).status).toBe(200)
  })

  test('uploads, events and bytes need it as well', async () => {
    const headers = { ...ownHeaders(at.door().origin), 'Content-Type': 'application/octet-stream' }
    const open = [
      { method: 'POST', path: '/api/upload', body: 'x', headers },
      { method: 'POST', path: '/api/cancel', body: '{}', headers },
      { path: '/api/events', headers },
      { path: '/api/bytes/x', headers },
    ]
    for (const sent of open) expect((await rawRequest(at.port, sent)).status).toBe(401)
  })
})

describe('the one-time code of the address', () => {
  const buy = (code: unknown) =>
    rawRequest(at.port, at.right({ path: '/api/enter', body: JSON.stringify({ code }) }))
  const fresh = () => at.door().entryUrl().split('#enter=')[1]

  test('is used up by the first who brings it', async () => {
    const code = fresh()
    expect((await buy(code)).status).toBe(200)
    expect((await buy(code)).status).toBe(401)
  })

  test('is good for one minute', async () => {
    const [early, late] = [fresh(), fresh()]
    at.now += 60_000
    expect((await buy(early)).status).toBe(200)
    at.now += 1
    expect((await buy(late)).status).toBe(401)
  })

  test('stands in the fragment, which no server ever sees', () => {
    const url = new URL(at.door().entryUrl())
    expect(url.search).toBe('')
    expect(url.pathname).toBe('/')
    expect(url.hash).toMatch(/^#enter=[\w-]{32}$/)
  })

  test.each(['null', '1', 'true', '[]', '{}', '""', '"x"', '["x"]', '{"toString":"x"}'])(
    'is not guessed with %s',
    async (code) => {
      expect((await buy(JSON.parse(code))).status).toBe(401)
    },
  )

  test('cannot be guessed while the gate is shut', async () => {
    for (let i = 0; i < 7; i++) await buy(`guess ${i}`)
    expect((await buy(fresh())).status).toBe(401)
  })
})

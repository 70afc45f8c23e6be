import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CALL_CAPS, type CoreEvent, type Envelope } from '../../src/shared/contract/kit/wire'
import { DOORS, type OpenDoor } from '../support/doors'
import { expectValue, openTestStudio, type TestStudio } from '../support/studio'

/** A drawn handout as short as can be, with a byte that is no text. */
const fourBytes = () => ({
  bytes: new Uint8Array([1, 2, 3, 254]),
  pages: 1,
  missingGlyphs: [],
})

describe.each(DOORS)('through the $name door', ({ open }) => {
  let studio: TestStudio
  let door: OpenDoor
  let clientId: string
  beforeAll(async () => {
    studio = await openTestStudio({
      ports: {
        drawer: {
          draw: async () => fourBytes(),
          drawTogether: async () => fourBytes(),
          close: async () => undefined,
        },
      },
    })
    door = await open(studio.core)
    clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
  })
  afterAll(async () => {
    await door.close()
    await studio.remove()
  })

  const digest = async () => (await studio.core.examine())?.digest.all
  const call = (endpoint: string, input: unknown, more: object = {}) =>
    door.call({ endpoint, input, ...more })
  const command = (endpoint: string, input: unknown) =>
    call(endpoint, input, { commandId: studio.newId() })

  /** Whatever is sent is refused in words, and the studio says what it said before. */
  async function isRefused(
    request: unknown,
    code: 'invalid-input' | 'not-found' = 'invalid-input',
  ): Promise<void> {
    const before = await digest()
    const answer = await door.call(request)
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(await digest()).toBe(before)
  }

  test('a client is added and read back', async () => {
    const added = (await command('clients.add', { name: 'Jo' })) as Envelope<{ clientId: string }>
    expect(await call('clients.byId', expectValue(added))).toMatchObject({
      ok: true,
      value: { name: 'Jo', unit: 'kg' },
    })
  })

  describe('only what the contract names is taken:', () => {
    const add = (input: unknown, more: object = {}) => ({
      endpoint: 'clients.add',
      input,
      commandId: '01936000-0000-7000-8000-00000000abcd',
      ...more,
    })
    test.each([
      ['no input', add(undefined)],
      ['null', add(null)],
      ['a list', add(['Dana'])],
      ['a number', add(7)],
      ['a text', add('Dana')],
      ['an empty object', add({})],
      ['a field too many', add({ name: 'Dana', admin: true })],
      ['a number for a name', add({ name: 7 })],
      ['a list for a name', add({ name: ['Dana'] })],
      ['an empty name', add({ name: '  \n ' })],
      ['a name of 301 characters', add({ name: 'x'.repeat(301) })],
      ['a name with half an emoji', add({ name: 'Dana \ud83d' })],
      ['a name with a zero byte', add({ name: 'Da\u0000na' })],
      ['a request with a field too many', add({ name: 'Dana' }, { role: 'coach' })],
      ['a command without an id', add({ name: 'Dana' }, { commandId: undefined })],
      ['a command with an id of another kind', add({ name: 'Dana' }, { commandId: 'abc' })],
      [
        'an id of version 4',
        add({ name: 'Dana' }, { commandId: '01936000-0000-4000-8000-00000000abcd' }),
      ],
      ['a version that is no number', add({ name: 'Dana' }, { expectedVersion: '3' })],
      ['a negative version', add({ name: 'Dana' }, { expectedVersion: -1 })],
      [
        'a note of two megabytes',
        {
          ...add({}),
          endpoint: 'clients.addNote',
          input: { clientId: 'x', day: '2026-11-24', body: 'x'.repeat(2 ** 21) },
        },
      ],
      [
        '31 February',
        {
          ...add({}),
          endpoint: 'clients.addNote',
          input: { clientId: 'x', day: '2026-02-31', body: 'x' },
        },
      ],
      [
        'half a thousandth',
        {
          ...add({}),
          endpoint: 'clients.addMeasurement',
          input: {
            clientId: 'x',
            day: '2026-11-24',
            kind: 'body mass',
            valueMilli: 0.5,
            unit: 'kg',
          },
        },
      ],
      [
        'a load of 1e9',
        {
          ...add({}),
          endpoint: 'clients.addMeasurement',
          input: {
            clientId: 'x',
            day: '2026-11-24',
            kind: 'body mass',
            valueMilli: 1e9,
            unit: 'kg',
          },
        },
      ],
      [
        '-5',
        {
          ...add({}),
          endpoint: 'clients.addMeasurement',
          input: {
            clientId: 'x',
            day: '2026-11-24',
            kind: 'body mass',
            valueMilli: -5,
            unit: 'kg',
          },
        },
      ],
    ])('%s is refused', (_, request) => isRefused(request))
  })

  describe('names that are no endpoint:', () => {
    test.each([
      '',
      '.',
      'clients',
      'clients.',
      '.add',
      'clients.add.more',
      'clients..add',
      'Clients.add',
      'clients.toString',
      'clients.__proto__',
      'clients.constructor',
      '__proto__.add',
      'constructor.constructor',
      'toString.call',
      'hasOwnProperty.call',
      'clients.addClient',
      'core.examine',
      'clients/add',
      'clients add',
      'x'.repeat(80),
    ])('%s is not known here', async (endpoint) => {
      const before = await digest()
      const answer = await command(endpoint, { name: 'Dana' })
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
      expect(await digest()).toBe(before)
    })
  })

  describe('caps come before any schema:', () => {
    const nested = (depth: number) => {
      let text = '1'
      for (let i = 0; i < depth; i++) text = `{"a":${text}}`
      return JSON.parse(text) as unknown
    }
    const named = (name: unknown) => ({
      endpoint: 'clients.add',
      input: { name },
      commandId: studio.newId(),
    })
    test('33 levels are too deep', () => isRefused(named(nested(33))))
    test('2,000 levels are too deep', () => isRefused(named(nested(2000))))
    test('20,000 levels are too deep', () =>
      isRefused(`{"endpoint":"clients.list","input":${'['.repeat(20_000)}${']'.repeat(20_000)}}`))
    test('200,001 values are too many', () =>
      isRefused(named(Array.from({ length: CALL_CAPS.nodes + 1 }, () => 1))))
    test('more than 8 MB are too much', () => isRefused(named('x'.repeat(CALL_CAPS.bytes + 1))))
    test('right after that an ordinary call is served', async () => {
      expect(await call('clients.list', { shelf: 'active' })).toMatchObject({ ok: true })
    })
  })

  describe('keys that could reach a prototype:', () => {
    test.each(['__proto__', 'constructor', 'prototype'])('%s', async (key) => {
      const hostile = JSON.parse(`{"name":"Dana","${key}":{"isAdmin":true}}`) as object
      await isRefused({ endpoint: 'clients.add', input: hostile, commandId: studio.newId() })
      const deep = JSON.parse(`{"name":{"a":[{"${key}":{"isAdmin":true}}]}}`) as object
      await isRefused({ endpoint: 'clients.add', input: deep, commandId: studio.newId() })
      expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    })
  })

  describe('one act, one answer:', () => {
    let commandId: string
    beforeEach(() => {
      commandId = studio.newId()
    })

    test('the same command a second time is answered with the first answer and does nothing', async () => {
      const first = await call('clients.add', { name: 'Twice' }, { commandId })
      const before = await digest()
      const second = await call('clients.add', { name: 'Twice' }, { commandId })
      expect(second).toMatchObject({ ok: true, value: expectValue(first) })
      expect(await digest()).toBe(before)
    })

    test('ten at once are one act', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => call('clients.add', { name: 'Ten' }, { commandId })),
      )
      expect(new Set(answers.map((answer) => JSON.stringify(expectValue(answer)))).size).toBe(1)
      const hits = await call('clients.search', { text: 'Ten' })
      expect(hits).toMatchObject({ value: { hits: [{ name: 'Ten' }] } })
    })

    test('the same id for another input, or another act, is a conflict and does nothing', async () => {
      expectValue(await call('clients.add', { name: 'First' }, { commandId }))
      const before = await digest()
      const other = [
        await call('clients.add', { name: 'Second' }, { commandId }),
        await call('clients.archive', { clientId }, { commandId }),
      ]
      for (const answer of other) {
        expect(answer).toMatchObject({ ok: false, error: { code: 'conflict' } })
      }
      expect(await digest()).toBe(before)
    })

    test('a refused act may be tried again under its id', async () => {
      const input = { clientId: 'nobody', goal: 'x' }
      expect(await call('clients.change', input, { commandId })).toMatchObject({ ok: false })
      expect(await call('clients.change', { clientId, goal: 'x' }, { commandId })).toMatchObject({
        ok: true,
      })
    })

    test('an act that has not seen the last write to its rows is a conflict', async () => {
      const seen = expectValue(await call('history.state', {})) as { version: number }
      expectValue(await command('clients.change', { clientId, goal: 'here' }))
      const late = await call(
        'clients.change',
        { clientId, goal: 'there' },
        { commandId, expectedVersion: seen.version },
      )
      expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } })
    })
  })

  test('a refusal names the field and says one plain sentence', async () => {
    const answer = await command('clients.addNote', { clientId, day: '2026-02-31', body: 'x' })
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: 'This is not a day of the calendar. Write it like 2026-11-24.',
        details: {
          issues: [
            {
              path: 'day',
              message: 'This is not a day of the calendar. Write it like 2026-11-24.',
            },
          ],
        },
      },
    })
  })

  test('what is committed is pushed to whoever listens, until they stop', async () => {
    const heard: CoreEvent[] = []
    const stop = door.subscribe((event) => heard.push(event))
    await expect
      .poll(async () => {
        expectValue(await command('clients.change', { clientId, goal: `goal ${heard.length}` }))
        expectValue(await command('clients.change', { clientId, goal: 'again' }))
        return heard.length
      })
      .toBeGreaterThan(0)
    expect(heard[0]).toMatchObject({ kind: 'changes.committed' })
    expect((heard[0] as { areas: string[] }).areas).toContain('clients')
    stop()
    await new Promise((resolve) => setTimeout(resolve, 30))
    const before = heard.length
    expectValue(await command('clients.change', { clientId, goal: 'unheard' }))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(heard.length).toBe(before)
  })

  test('bytes of a handout are handed out once and unchanged', async () => {
    const input = { clientId, templateId: 'hip-thrust-glute-strength', startsOn: '2026-11-23' }
    const { programId } = expectValue(await command('programs.assign', input)) as {
      programId: string
    }
    const program = expectValue(await call('programs.byId', { programId })) as {
      program: { days: { id: string }[] }
    }
    const dayId = program.program.days[0]?.id
    const { look } = expectValue(await call('handouts.look', { clientId })) as { look: object }
    const pages = await call('handouts.pages', { programId, dayId, firstWeek: null, look })
    const handle = expectValue(pages) as { blobId: string; size: number; type: string }
    expect(handle).toMatchObject({ size: 4, type: 'application/pdf' })
    expect([...(await door.bytes(handle.blobId))]).toEqual([1, 2, 3, 254])
    await expect(door.bytes(handle.blobId)).rejects.toThrow()
    await expect(door.bytes('nobody')).rejects.toThrow()
  })

  test('a file of 9 MB comes in in pieces, one of more than 20 MB does not', async () => {
    expect(await door.upload(new Uint8Array(9 * 1024 * 1024))).toMatch(/^[0-9a-f-]{36}$/)
    await expect(door.upload(new Uint8Array(21 * 1024 * 1024))).rejects.toThrow()
  })
})

test('values that cannot cross as JSON are refused where they could be sent at all', async () => {
  const studio = await openTestStudio()
  const cyclic: Record<string, unknown> = { name: 'Dana' }
  cyclic.self = cyclic
  const hostile = [
    cyclic,
    { name: 10n },
    { name: new Map([['a', 1]]) },
    { name: Number.NaN },
    { name: new Uint8Array(3) },
    { name: { toJSON: 7 } },
  ]
  for (const { name, open } of DOORS.filter((door) => door.name !== 'loopback')) {
    const door = await open(studio.core)
    for (const input of hostile) {
      const answer = await door.call({ endpoint: 'clients.add', input, commandId: studio.newId() })
      expect(answer, name).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    }
  }
  await studio.remove()
})

import { expect, test } from 'vitest'
import { endpointNameOf, openCall } from '../../../src/main/api/open-call'
import { sayEnglish } from '../../../src/shared/messages/say'

const open = (request: unknown) => openCall(request, sayEnglish)

test('a known endpoint with good input is opened with the parsed input', () => {
  const opened = open({ endpoint: 'clients.add', input: { name: '  Dana Cruz ' } })
  expect(opened).toMatchObject({
    ok: true,
    value: { input: { name: 'Dana Cruz' }, endpoint: { kind: 'command' } },
  })
})

test('unknown names, inherited names and longer paths are not found', () => {
  for (const endpoint of [
    'clients.nothing',
    'nothing.list',
    'clients.constructor',
    '__proto__.x',
    'clients.list.more',
    '',
  ]) {
    expect(open({ endpoint, input: {} }), endpoint).toMatchObject({
      ok: false,
      error: { error: { code: 'not-found' } },
    })
  }
})

test('unknown keys, wrong shapes and inputs that are too deep are refused', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100; i++) deep = { deep }
  for (const request of [
    null,
    7,
    { endpoint: 'clients.list', input: { shelf: 'active', more: 1 } },
    { endpoint: 'clients.list', input: {}, extra: true },
    { endpoint: 'clients.list', input: deep },
  ]) {
    expect(open(request)).toMatchObject({ ok: false, error: { error: { code: 'invalid-input' } } })
  }
})

test('the log names an endpoint, never what was sent to it', () => {
  expect(endpointNameOf({ endpoint: 'clients.add', input: { name: 'Dana' } })).toBe('clients.add')
  expect(endpointNameOf({ endpoint: 'Dana Cruz, low back', input: {} })).toBe('?')
})

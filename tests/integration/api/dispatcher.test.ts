import { afterEach, expect, test } from 'vitest'
import { createDispatcher, type DispatcherHost } from '../../../src/main/api/dispatcher'
import { sayEnglish } from '../../../src/shared/messages/say'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio | null = null
afterEach(async () => {
  await studio?.remove()
  studio = null
})

/** A host without a studio: whatever gets past the dispatcher is written down. */
function closedHost(seen: string[]): DispatcherHost {
  return {
    say: sayEnglish,
    read: () => null,
    write: () => {
      seen.push('write')
      return { ok: true, value: {} }
    },
    withTask: () => Promise.reject(new Error('the disk caught fire')),
    cancel: (taskId) => seen.push(`cancel ${taskId}`),
    keepBlob: () => 'blob',
    unexpected: (error, endpoint) => {
      seen.push(`${endpoint}: ${error instanceof Error ? error.message : ''}`)
      return { code: 'internal', message: 'incident' }
    },
  }
}

test('without an open studio a query is answered that none is open', async () => {
  const answer = await createDispatcher(closedHost([])).call({
    endpoint: 'clients.list',
    input: { shelf: 'active' },
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'unavailable' } })
})

test('a command without a proper id never reaches the journal', async () => {
  const seen: string[] = []
  const dispatcher = createDispatcher(closedHost(seen))
  for (const commandId of [undefined, '', 'one', '00000000-0000-4000-8000-000000000000']) {
    const request = {
      endpoint: 'clients.add',
      input: { name: 'Dana' },
      ...(commandId === undefined ? {} : { commandId }),
    }
    expect(await dispatcher.call(request)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  }
  expect(seen).toEqual([])
})

test('whatever breaks inside becomes an envelope with an incident, and is logged by name only', async () => {
  const seen: string[] = []
  const answer = await createDispatcher(closedHost(seen)).call({
    endpoint: 'backups.take',
    input: {},
  })
  expect(answer).toEqual({ ok: false, error: { code: 'internal', message: 'incident' } })
  expect(seen).toEqual(['backups.take: the disk caught fire'])
})

test('an act is answered only once it is in the file', async () => {
  studio = await openTestStudio()
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana' }))
  expect(expectValue(await studio.api.clients.byId({ clientId })).name).toBe('Dana')
})

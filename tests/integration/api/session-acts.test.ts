import { afterEach, expect, test } from 'vitest'
import { namesOf, placeOf, settle, writePain } from '../../../src/main/api/session-acts'
import { type LogStudio, openLogStudio } from '../../support/log-studio'
import { expectValue } from '../../support/studio'

let it: LogStudio | undefined
afterEach(() => it?.studio.remove())

test('an act names the page it happened on', () => {
  expect(placeOf({ session: { id: 's', clientId: 'dana' } as never })).toBe('/clients/dana/log/s')
  expect([namesOf, writePain].every((act) => typeof act === 'function')).toBe(true)
})

test('a session settles as done once something is said about every planned work set', async () => {
  const log = await openLogStudio()
  it = log
  const { api } = log.studio
  const { sessionId } = log
  const view = async () => expectValue(await api.sessions.byId({ sessionId }))
  const lifts = (await view()).entries.filter((entry) => entry.kind === 'lift')
  const sets = lifts.flatMap((entry) => entry.sets.filter((set) => !set.isWarmUp))
  for (const { id: setId } of sets.slice(1)) {
    expectValue(await api.sessions.logAsPlanned({ sessionId, setId }))
  }
  expect((await view()).status).toBe('open')
  expectValue(await api.sessions.skipSet({ sessionId, setId: sets[0]?.id ?? '', reason: '' }))
  expect((await view()).status).toBe('done')
  expect(settle).toBeTypeOf('function')
})

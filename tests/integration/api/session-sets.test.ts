import { afterEach, expect, test } from 'vitest'
import { openSession, plannedRows, toPrescribed } from '../../../src/main/api/session-sets'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio
afterEach(() => it.studio.remove())

test('sets stand in printed order, added ones behind the planned ones of their exercise', async () => {
  it = await openLogStudio()
  const planned = (await it.workSets()).length
  await it.type(planned, '100x5, 95x8')
  const opened = await it.asking((context) => openSession(context, it.sessionId))
  const own = opened?.sets.filter(({ entry }) => entry.label === 'A') ?? []
  expect(own.length).toBe(planned + 1)
  expect(own.at(-1)?.prescribed).toBeNull()
  expect(own.at(-1)?.performed[0]?.reps).toBe(8)
  expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1))
})

test('left and right of an added set are one set', async () => {
  it = await openLogStudio()
  const ref = { sessionId: it.sessionId, entryId: (await it.entry()).id, setId: null }
  await it.studio.api.sessions.logText({ ...ref, text: '24x10/9' })
  const opened = await it.asking((context) => openSession(context, it.sessionId))
  const added = opened?.sets.filter(({ prescribed }) => prescribed === null) ?? []
  expect(added.length).toBe(1)
  expect(added[0]?.performed.map(({ side }) => side)).toEqual(['left', 'right'])
})

test('as planned is what was printed; an added set has no plan to be as', async () => {
  it = await openLogStudio()
  const opened = await it.asking((context) => openSession(context, it.sessionId))
  const set = opened?.sets.find(({ entry, prescribed }) => entry.label === 'A' && prescribed)
  if (!set?.prescribed) throw new Error('no planned set')
  expect(plannedRows(set)).toMatchObject([
    { side: 'both', reps: toPrescribed(set.prescribed).repsFrom },
  ])
  expect(plannedRows({ ...set, prescribed: null })).toBeNull()
})

test('a session that is not there is null', async () => {
  it = await openLogStudio()
  expect(await it.asking((context) => openSession(context, 'gone'))).toBeNull()
})

import { afterEach, expect, test } from 'vitest'
import { logging } from '../../../src/main/api/session-logging'
import { type LogStudio, openLogStudio } from '../../support/log-studio'
import { expectValue } from '../../support/studio'

let it: LogStudio
afterEach(() => it?.studio.remove())

test('the acts on sets are seven', () => {
  expect(Object.keys(logging).length).toBe(7)
})

test('both sides counted apart are one act and one set', async () => {
  it = await openLogStudio()
  const { api } = it.studio
  const [set] = await it.workSets()
  const ref = { sessionId: it.sessionId, entryId: (await it.entry()).id, setId: set?.id ?? '' }
  const load = { kind: 'none' } as const
  const amounts = (seconds: number) => ({ reps: null, seconds, metresMilli: null })
  const written = {
    side: 'both',
    outcome: 'done',
    load,
    rpeMilli: null,
    reason: '',
    note: '',
  } as const
  const values = { ...written, ...amounts(35), right: amounts(30) }
  expectValue(await api.sessions.logSet({ ...ref, ...values }))
  const sides = (await it.workSets())[0]?.done.map(({ side, seconds }) => [side, seconds])
  expect(sides).toEqual([
    ['left', 35],
    ['right', 30],
  ])
  expectValue(await api.history.undo({}))
  expect((await it.workSets())[0]?.done).toEqual([])
})

test('a note waits for its set, then stays through a correction', async () => {
  it = await openLogStudio()
  const { sessions } = it.studio.api
  const setId = (await it.workSets())[0]?.id ?? ''
  const note = { sessionId: it.sessionId, setId, note: 'heels lifted' }
  expect(await sessions.noteSet(note)).toMatchObject({ ok: false })
  await it.type(1, '100x5@8')
  expectValue(await sessions.noteSet(note))
  await it.type(1, '102.5x5@8')
  expect((await it.workSets())[0]?.done[0]).toMatchObject({ note: 'heels lifted', reps: 5 })
})

test('pain alone is noted without logging the set', async () => {
  it = await openLogStudio()
  await it.type(1, '!low back 2')
  const view = expectValue(await it.studio.api.sessions.byId({ sessionId: it.sessionId }))
  expect(view.pains).toMatchObject([{ score: 2, bodyPart: 'low back' }])
  expect(view.sets.done).toBe(0)
})

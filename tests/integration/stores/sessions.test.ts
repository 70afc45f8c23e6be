import { afterEach, expect, test } from 'vitest'
import { sessionReads, sessionWrites } from '../../../src/main/stores/sessions'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio
afterEach(() => it?.studio.remove())

test('the list counts a set of two sides once, and drills and ramp sets not at all', async () => {
  it = await openLogStudio()
  await it.type(1, '24x10/9')
  await it.type(2, '100x5@8 !knee 3')
  const [row] = await it.asking(({ read }) => read.sessions.ofClient(it.clientId))
  expect(row).toMatchObject({ setsDone: 2, pain: 3, status: 'open', week: 1 })
})

test('last time is the latest earlier session with work sets, never this one', async () => {
  it = await openLogStudio()
  await it.type(1, '3x100x5')
  const asked = { clientId: it.clientId, exerciseId: 'hip-thrust-barbell', day: '2026-11-30' }
  const { other, own } = await it.asking(({ read }) => ({
    other: read.sessions.lastTime({ ...asked, sessionId: 'another' }),
    own: read.sessions.lastTime({ ...asked, sessionId: it.sessionId }),
  }))
  expect(other.map(({ reps }) => reps)).toEqual([5, 5, 5])
  expect(own).toEqual([])
})

test('what was prescribed can be added and never changed or taken away', () => {
  expect(Object.keys(sessionWrites({} as never))).not.toContain('changePrescribed')
  expect(Object.keys(sessionReads({} as never))).toContain('prescribed')
})

import { afterEach, expect, test } from 'vitest'
import { openSession } from '../../../src/main/api/session-sets'
import { followingSets, writeEntry } from '../../../src/main/api/session-typing'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio | undefined
afterEach(() => it?.studio.remove())

test('a text may fill its own set and those behind it in the same exercise, no other', async () => {
  const log = await openLogStudio()
  it = log
  const opened = await log.asking((context) => openSession(context, log.sessionId))
  const own = opened?.sets.filter(({ entry }) => entry.label === 'A') ?? []
  const [, second] = own
  if (!opened || !second) throw new Error('no second set')
  expect(followingSets(opened, second).map(({ id }) => id)).toEqual(
    own.slice(1).map(({ id }) => id),
  )
})

test('a correction of one text keeps the note that was typed before', async () => {
  const log = await openLogStudio()
  it = log
  await log.type(1, '100x5@8 // slow')
  await log.type(1, '100x6@8')
  expect((await log.workSets())[0]?.done[0]).toMatchObject({ reps: 6, note: 'slow' })
  expect(writeEntry).toBeTypeOf('function')
})

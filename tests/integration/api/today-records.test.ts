import { afterEach, beforeEach, expect, test } from 'vitest'
import { newRecords } from '../../../src/main/api/today-records'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { sayEnglish } from '../../../src/shared/messages/say'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

/** A session with one set of barbell hip thrusts. */
async function thrust(clientId: string, day: string, milli: number) {
  const { sessionId } = expectValue(
    await studio.api.sessions.startFree({ clientId, name: 'Lower', day: calendarDate(day) }),
  )
  const exerciseId = 'hip-thrust-barbell'
  const added = await studio.api.sessions.addExercise({ sessionId, exerciseId })
  const { entryId } = expectValue(added)
  const text = `${milli / 1000}x5`
  expectValue(await studio.api.sessions.logText({ sessionId, entryId, setId: null, text }))
  expectValue(await studio.api.sessions.finish({ sessionId }))
  return sessionId
}
const records = async () => expectValue(await studio.api.today.board({})).records

test('the first session of a lift sets the mark; beating it this week is a record, said with load and reps', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  await thrust(clientId, '2026-11-10', 100_000)
  expect(await records()).toEqual([])
  const sessionId = await thrust(clientId, '2026-11-20', 102_500)
  expect(await records()).toEqual([
    {
      clientId,
      name: 'Dana Cruz',
      sessionId,
      exerciseId: 'hip-thrust-barbell',
      exerciseName: 'Barbell hip thrust',
      day: '2026-11-20',
      text: '102.5 kg × 5',
    },
  ])
})

test('a record of more than a week ago is no news', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  await thrust(clientId, '2026-11-01', 100_000)
  await thrust(clientId, '2026-11-10', 110_000)
  expect(await records()).toEqual([])
})

test('without lifts this week no history is read', () => {
  const read = {
    today: { lifts: () => [] },
    settings: { all: () => ({}) },
    exercises: { aliases: () => [], edits: () => [], ownMuscles: () => [], own: () => [] },
  }
  const context = { read, today: calendarDate('2026-11-24'), say: sayEnglish } as never // as: only these reads are asked
  expect(newRecords(context, new Map())).toEqual([])
})

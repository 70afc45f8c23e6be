import { afterEach, beforeEach, expect, test } from 'vitest'
import { mainLiftOf, mainLiftTrend } from '../../../src/main/api/main-lift'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
})
afterEach(() => studio.remove())

async function log(day: string, exerciseId: string, text: string) {
  const started = await studio.api.sessions.startFree({
    clientId,
    day: calendarDate(day),
    name: 'Session',
  })
  const { sessionId } = expectValue(started)
  const added = await studio.api.sessions.addExercise({ sessionId, exerciseId })
  const { entryId } = expectValue(added)
  expectValue(await studio.api.sessions.logText({ sessionId, entryId, setId: null, text }))
}

const main = async () => expectValue(await studio.api.progress.lifts({ clientId })).main
const trend = async () => expectValue(await studio.api.today.board({})).clients[0]?.trend

test('without a log there is no main lift', async () => {
  expect([await main(), await trend()]).toEqual([null, null])
})

test('the lift that opens the program stands before one trained more often', async () => {
  const templateId = 'hip-thrust-glute-strength'
  const startsOn = calendarDate('2026-11-02')
  expectValue(await studio.api.programs.assign({ clientId, templateId, startsOn }))
  for (const day of ['2026-11-03', '2026-11-05', '2026-11-07'])
    await log(day, 'cable-row', '50x8@8')
  expect(await main()).toBe('cable-row')
  await log('2026-11-09', 'hip-thrust-barbell', '100x5@8')
  expect(await main()).toBe('hip-thrust-barbell')
  expect(await trend()).toMatchObject({
    exerciseId: 'hip-thrust-barbell',
    model: { description: 'Barbell hip thrust: 123 kg, one session in 12 weeks' },
  })
})

test('a warm-up of five minutes in every session does not speak for a lift with a load', async () => {
  const made = await studio.api.exercises.addOwn({
    name: 'Warm Up',
    pattern: 'other',
    loadType: 'other',
    referenceLift: null,
    cues: '',
    muscles: [],
  })
  const { exerciseId } = expectValue(made)
  for (const day of ['2026-11-03', '2026-11-05', '2026-11-07']) await log(day, exerciseId, '300s')
  expect(await main()).toBe(exerciseId)
  await log('2026-11-07', 'cable-row', '50x8')
  expect(await main()).toBe('cable-row')
})

test('a lift last trained a quarter of a year ago has no thumbnail', async () => {
  await log('2026-08-20', 'cable-row', '50x8@8')
  expect([await main(), await trend()]).toEqual(['cable-row', null])
})

test('the first lift of each day is asked for in the order of the days', () => {
  const read = { progress: { openers: () => ['b', 'a'], lifts: () => [] } } as never // as: only these reads are asked
  const lifts = ['a', 'b'].map((exerciseId) => ({
    exerciseId,
    sessions: 3,
    lastDay: '',
    isLoaded: 1 as const,
  }))
  expect(mainLiftOf({ read }, { clientId: 'x', cards: new Map() }, lifts)).toBe('b')
  const asked = { client: { id: 'x', unit: 'kg' }, cards: new Map(), words: {} as never } as const // as: nothing is said
  expect(mainLiftTrend({ read } as never, asked)).toBeNull() // as: only these reads are asked
})

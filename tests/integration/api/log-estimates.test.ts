import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLogEstimates } from '../../../src/main/api/log-estimates'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

async function log(day: string, exerciseId: string, text: string) {
  const { api } = it.studio
  const { clientId } = it
  const free = { clientId, day: calendarDate(day), name: 'Session' }
  const { sessionId } = expectValue(await api.sessions.startFree(free))
  const { entryId } = expectValue(await api.sessions.addExercise({ sessionId, exerciseId }))
  expectValue(await api.sessions.logText({ sessionId, entryId, setId: null, text }))
}

const strength = async () =>
  expectValue(await it.studio.api.programs.byId({ programId: it.programId })).strength

/** The load planned for the first set of a lift when the first day is opened in the log. */
async function plannedLoad(exerciseId: string) {
  const { api } = it.studio
  const { day } = firstDay(await it.open())
  const { clientId, programId } = it
  const plan = { clientId, programId, dayId: day.id, week: 1, day: calendarDate('2026-11-24') }
  const { sessionId } = expectValue(await api.sessions.start(plan))
  const { entries } = expectValue(await api.sessions.byId({ sessionId }))
  const sets = entries.find((entry) => entry.exerciseId === exerciseId)?.sets
  return sets?.find(({ isWarmUp }) => !isWarmUp)?.planned?.load
}

test('a client without an entered max trains by what the log says, and the set is named', async () => {
  expect((await strength()).estimated).toEqual([])
  const { a } = firstDay(await it.open())
  await log('2026-11-16', a.exerciseId, '100x5@8')
  expect((await strength()).estimated).toEqual([
    {
      exerciseId: a.exerciseId,
      day: '2026-11-16',
      load: { milli: 123_500, unit: 'kg' },
      family: 'rts-2025',
      set: '100 kg × 5 @8',
    },
  ])
  expect(await plannedLoad(a.exerciseId)).toMatchObject({ kind: 'absolute' })
})

test('a lift first logged within the program gives way to any max somebody entered', async () => {
  const { a } = firstDay(await it.open())
  await log('2026-11-24', a.exerciseId, '100x5@8')
  expect((await strength()).estimated).toHaveLength(1)
  const max = { clientId: it.clientId, exerciseId: a.exerciseId, kind: 'measured' } as const
  const load = { milli: 110_000, unit: 'kg' } as const
  expectValue(
    await it.studio.api.programs.setMax({ ...max, day: calendarDate('2026-10-01'), load }),
  )
  expect((await strength()).estimated).toEqual([])
})

test('without a log nothing is estimated', () => {
  const read = { progress: { liftedSince: () => [] } }
  const context = { read, today: calendarDate('2026-11-24') } as never // as: only this read is asked
  expect(readLogEstimates(context, 'c', calendarDate('2026-11-23'))).toEqual([])
})

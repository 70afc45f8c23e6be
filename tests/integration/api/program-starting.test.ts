import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProgram, stopPrograms } from '../../../src/main/api/program-starting'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

test('a program starts on a Monday and ends the one before; going back ends the new one', async () => {
  expect([startProgram, stopPrograms].map((act) => typeof act)).toEqual(['function', 'function'])
  const { api } = it.studio
  const start = {
    name: 'Peak',
    goal: 'power',
    startsOn: calendarDate('2027-01-07'),
    weeks: 3,
  } as const
  const made = expectValue(await api.programs.create({ clientId: it.clientId, ...start }))
  const running = async () => {
    const { programs } = expectValue(await api.programs.ofClient({ clientId: it.clientId }))
    return programs.filter(({ isActive }) => isActive).map(({ id, startsOn }) => [id, startsOn])
  }
  expect(await running()).toEqual([[made.programId, '2027-01-04']])
  expectValue(await api.programs.change({ programId: it.programId, isActive: true }))
  expect(await running()).toEqual([[it.programId, '2026-11-23']])
})

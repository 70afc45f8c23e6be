import { afterEach, beforeEach, expect, test } from 'vitest'
import { formerProgramRows } from '../../../src/main/api/former-rows'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

test('a new program knows what was written of each exercise in the one before it', async () => {
  expect(Object.keys(formerProgramRows)).toEqual(['formerRows'])
  const { clientId } = it
  const { programs } = it.studio.api
  const { a } = firstDay(await it.open())
  const next = expectValue(
    await programs.create({
      clientId,
      name: 'Next block',
      goal: 'strength',
      startsOn: calendarDate('2027-02-01'),
      weeks: 4,
    }),
  )
  const { rows } = expectValue(await programs.formerRows({ programId: next.programId }))
  const last = rows.find(({ exerciseId }) => exerciseId === a.exerciseId)
  expect(last).toMatchObject({ startsOn: '2026-11-23', cells: expect.any(Array) })
  expect(last?.cells.some((text) => text !== null)).toBe(true)
  const first = expectValue(await programs.formerRows({ programId: it.programId }))
  expect(first.rows).toEqual([])
})

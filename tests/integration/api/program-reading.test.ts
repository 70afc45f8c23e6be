import { afterEach, beforeEach, expect, test } from 'vitest'
import { toRecord } from '../../../src/main/api/program-reading'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { block, row } from '../../support/sheet-builders'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

test('a program comes with what its loads are worked out from', async () => {
  const { clientId, programId } = it
  const { clients, equipment, programs } = it.studio.api
  const { placeId } = expectValue(await equipment.addPlace({ name: 'Main hall', usual: 'kg' }))
  expectValue(await clients.change({ clientId, placeId }))
  const load = { milli: 128_000, unit: 'kg' } as const
  const day = (await it.open()).startsOn
  const max = { clientId, exerciseId: 'hip-thrust-barbell', kind: 'measured', load } as const
  expectValue(await programs.setMax({ ...max, day: calendarDate(day) }))
  const { strength } = expectValue(await programs.byId({ programId }))
  expect(strength.maxes.map(({ exerciseId, load: kept }) => [exerciseId, kept])).toEqual([
    ['hip-thrust-barbell', load],
  ])
  expect(strength.equipment.find(({ kind }) => kind === 'bar')?.load?.milli).toBe(20_000)
  expect(strength.bodyMass).toBeNull()
})

test('a max of an exercise that is not known is refused', async () => {
  const load = { milli: 100_000, unit: 'kg' } as const
  const max = { clientId: it.clientId, exerciseId: 'nothing', kind: 'measured', load } as const
  const answer = await it.studio.api.programs.setMax({ ...max, day: calendarDate('2026-11-24') })
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('a program crosses the contract as it is', () => {
  const program = block([row('hip-thrust', ['4x5 @7', null])], 2)
  expect(toRecord(program)).toEqual(program)
})

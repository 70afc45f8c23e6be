import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  endingPrograms,
  plannedAround,
  runningPrograms,
} from '../../../src/main/api/today-programs'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

/** A client whose program began on the Monday three weeks and one day before the test day. */
async function onFourWeeks() {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const startsOn = calendarDate('2026-11-02')
  const templateId = 'hip-thrust-glute-strength'
  const assigned = await studio.api.programs.assign({ clientId, templateId, startsOn })
  return { clientId, programId: expectValue(assigned).programId }
}
const board = async () => expectValue(await studio.api.today.board({}))

test('a program runs from its Monday to the Sunday of its last week', () => {
  const head = { id: 'p', clientId: 'c', name: 'Block', startsOn: '2026-11-02', weeks: 4 }
  const read = { programs: { running: () => [head], days: () => [] } } as never // as: only these reads are asked
  const [program] = runningPrograms({ read })
  expect(program?.endsOn).toBe('2026-11-29')
  const week = (day: string) => program?.weekOf(calendarDate(day))
  expect([week('2026-11-01'), week('2026-11-02'), week('2026-11-29'), week('2026-11-30')]).toEqual([
    null,
    1,
    4,
    null,
  ])
})

test('where nothing runs, nothing is planned and nothing ends', () => {
  const context = { today: calendarDate('2026-11-24') } as never // as: nothing is read
  expect(plannedAround(context, [], new Map())).toEqual([])
  expect(endingPrograms(context, [], new Map())).toEqual([])
})

test('sheets of the last two weeks wait with their code until they are logged or missed', async () => {
  const { clientId, programId } = await onFourWeeks()
  const { notLogged } = await board()
  expect(notLogged.length).toBeGreaterThan(3)
  expect(notLogged.every(({ day }) => day < '2026-11-24' && day >= '2026-11-10')).toBe(true)
  const [sheet] = notLogged
  if (!sheet) throw new Error('no sheet waits')
  expect(sheet.sheetCode).toMatch(/^\w{3} \w{3}$/)
  const { dayId, week } = sheet
  const day = calendarDate(sheet.day)
  expectValue(await studio.api.sessions.missPlanned({ clientId, programId, dayId, week, day }))
  const left = (await board()).notLogged
  expect(left).toHaveLength(notLogged.length - 1)
})

test('a program in its last week is listed with its last day', async () => {
  await onFourWeeks()
  expect((await board()).ending).toMatchObject([{ name: 'Dana Cruz', endsOn: '2026-11-29' }])
  const { clients } = await board()
  expect(clients[0]?.needs.map(({ kind }) => kind)).toContain('ends')
})

test('what is due today carries the time of an appointment today', async () => {
  const { clientId, programId } = await onFourWeeks()
  const { days } = expectValue(await studio.api.programs.byId({ programId })).program
  const dayId = days[0]?.id ?? ''
  expectValue(await studio.api.programs.changeDay({ programId, dayId, weekday: 2 }))
  expectValue(await studio.api.clients.change({ clientId, nextAppointment: '2026-11-24T10:30' }))
  expect((await board()).due).toMatchObject([
    { dayId, week: 4, day: '2026-11-24', time: '10:30', state: 'to-log', sessionId: null },
  ])
})

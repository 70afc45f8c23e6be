import { afterEach, beforeEach, expect, test } from 'vitest'
import { boardRows } from '../../../src/main/api/today-rows'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const needs = async () =>
  expectValue(await studio.api.today.board({})).clients.map((row) => [
    row.name,
    row.needs.map(({ words }) => words),
  ])

test('a program that was ended is told with its last day, in the coach’s region', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Aisha Karim' }))
  const templateId = 'hip-thrust-glute-strength'
  const startsOn = calendarDate('2026-10-12')
  const assigned = await studio.api.programs.assign({ clientId, templateId, startsOn })
  const { programId } = expectValue(assigned)
  expectValue(await studio.api.programs.change({ programId, isActive: false }))
  expect(await needs()).toEqual([['Aisha Karim', ['Ended 8 Nov, no next block']]])
  expectValue(await studio.api.settings.change({ locale: 'en-US' }))
  expect(await needs()).toEqual([['Aisha Karim', ['Ended Nov 8, no next block']]])
})

test('a board is sorted by the weight of its reasons, then by the next appointment', async () => {
  const add = async (name: string, nextAppointment: string | null) => {
    const { clientId } = expectValue(await studio.api.clients.add({ name }))
    expectValue(await studio.api.clients.change({ clientId, nextAppointment }))
  }
  await add('Grace O’Dell', null)
  await add('Tomas Varga', '2026-11-28T17:15')
  expect((await needs()).map(([name]) => name)).toEqual(['Tomas Varga', 'Grace O’Dell'])
})

test('rows are made for the clients of the roster and for nobody else', () => {
  const nothing = { sessions: () => [], rated: () => [], pains: () => [], ended: () => [] }
  const exercises = { aliases: () => [], edits: () => [], ownMuscles: () => [], own: () => [] }
  const read = { today: nothing, exercises, settings: { all: () => ({}) } }
  const context = { read, today: calendarDate('2026-11-24'), say: String } as never // as: only these reads are asked
  expect(boardRows(context, [], [])).toEqual([])
})

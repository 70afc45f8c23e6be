import { afterEach, beforeEach, expect, test } from 'vitest'
import { today } from '../../../src/main/api/today'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const board = async () => expectValue(await studio.api.today.board({}))
const add = async (name: string) => expectValue(await studio.api.clients.add({ name })).clientId

/** A client on a template from a Monday on. */
async function onProgram(name: string, startsOn: string) {
  const clientId = await add(name)
  const templateId = 'hip-thrust-glute-strength'
  const day = calendarDate(startsOn)
  const { programId } = expectValue(
    await studio.api.programs.assign({ clientId, templateId, startsOn: day }),
  )
  return { clientId, programId }
}

test('every act of the area has a handler', () => {
  expect(Object.keys(today).sort()).toEqual(Object.keys(studio.api.today).sort())
})

test('a morning without clients is empty, and the checklist waits with its first step', async () => {
  expect(await board()).toEqual({
    day: '2026-11-24',
    clients: [],
    due: [],
    notLogged: [],
    ending: [],
    records: [],
  })
  expect(expectValue(await studio.api.today.steps({}))).toEqual({ isShown: true, done: [] })
})

test('a client without a program needs the coach; with one the roster says where it stands', async () => {
  await add('Marcus Bell')
  await onProgram('Dana Cruz', '2026-11-23')
  const { clients } = await board()
  expect(clients.map(({ name, needs }) => [name, needs.map(({ words }) => words)])).toEqual([
    ['Marcus Bell', ['No program yet']],
    ['Dana Cruz', []],
  ])
  expect(clients[1]?.program).toMatch(/, week 1$/)
})

test('an archived client is not part of the morning', async () => {
  const { clientId } = await onProgram('Dana Cruz', '2026-11-09')
  expectValue(await studio.api.clients.archive({ clientId }))
  const { clients, notLogged, due } = await board()
  expect([clients, notLogged, due]).toEqual([[], [], []])
})

test('steps that leave a trace tick themselves, others are ticked, and the list can be put away for good', async () => {
  await onProgram('Dana Cruz', '2026-11-23')
  const ticked = expectValue(await studio.api.today.tickStep({ step: 'handout' }))
  expect(ticked).toEqual({ isShown: true, done: ['client', 'program', 'handout'] })
  expect(expectValue(await studio.api.today.dismissSteps({})).isShown).toBe(false)
  const undo = expectValue(await studio.api.history.state({})).undo
  expect(undo?.act).not.toContain('step')
})

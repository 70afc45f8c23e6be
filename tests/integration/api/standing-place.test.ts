import { afterEach, beforeEach, expect, test } from 'vitest'
import { standingPlace } from '../../../src/main/api/standing-place'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const placeOfUndo = async () => expectValue(await studio.api.history.undo({})).place

test('undoing a new client leads to the roster, doing it again to the client', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  expect(await placeOfUndo()).toBe('/clients')
  expect(expectValue(await studio.api.history.redo({})).place).toBe(`/clients/${clientId}/overview`)
})

test('undoing a new program or session leads to the tab it stood in', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const started = {
    clientId,
    name: 'Base',
    goal: 'strength' as const,
    weeks: 4,
    startsOn: calendarDate('2026-11-23'),
  }
  expectValue(await studio.api.programs.create(started))
  expect(await placeOfUndo()).toBe(`/clients/${clientId}/program`)
})

test('a place that is still there stays', () => {
  // Nothing of the studio is asked for a page that holds no row.
  const read = new Proxy({}, { get: () => expect.unreachable() })
  const asked = (place: string) => standingPlace(place, read as Parameters<typeof standingPlace>[1]) // as: a studio nobody may ask
  expect(asked('/settings')).toBe('/settings')
  expect(asked('/templates/novice')).toBe('/templates/novice')
  expect(asked('')).toBe('')
})

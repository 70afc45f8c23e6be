import { afterEach, beforeEach, expect, test } from 'vitest'
import { clients, knownClient } from '../../../src/main/api/clients'
import type { CallError, Envelope } from '../../../src/shared/contract/kit/wire'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
})
afterEach(() => studio.remove())

const view = async () => expectValue(await studio.api.clients.byId({ clientId }))
const names = async (shelf: 'active' | 'archived' | 'binned') =>
  expectValue(await studio.api.clients.list({ shelf })).clients.map((client) => client.name)
const refused = (answer: Envelope<unknown>): CallError => {
  if (answer.ok) throw new Error('not refused')
  return answer.error
}
const DAY = calendarDate('2026-11-24')

test('every act of the area has a handler', () => {
  expect(Object.keys(clients).sort()).toEqual(Object.keys(studio.api.clients).sort())
})

test('a name is enough: the client has the unit of the studio and nothing else', async () => {
  const client = await view()
  expect(client).toMatchObject({ name: 'Dana Cruz', unit: 'kg', goal: '', level: null, flags: [] })
  expect(client.nextAppointment).toBeNull()
})

test('names with emoji, right-to-left letters and 300 characters are kept as they are', async () => {
  for (const name of ['Zoë 🏋️‍♀️', 'دانا كروز', 'é'.repeat(300)]) {
    const { clientId: id } = expectValue(await studio.api.clients.add({ name }))
    expect(expectValue(await studio.api.clients.byId({ clientId: id })).name).toBe(name)
  }
})

test('an empty name and one of 301 characters are refused in words, and nobody is added', async () => {
  expect(refused(await studio.api.clients.add({ name: '  ' })).message).toBe('A name is needed.')
  const long = refused(await studio.api.clients.add({ name: 'x'.repeat(301) }))
  expect(long.message).toBe('A name has at most 300 characters.')
  expect(await names('active')).toEqual(['Dana Cruz'])
})

test('the profile keeps each change, and a day or year that cannot be is refused', async () => {
  const change = studio.api.clients.change
  expectValue(await change({ clientId, goal: 'Pull-up', level: 'novice', birthYear: 1999 }))
  expectValue(await change({ clientId, nextAppointment: '2026-11-25T10:30', sex: 'female' }))
  expect(await view()).toMatchObject({
    goal: 'Pull-up',
    level: 'novice',
    birthYear: 1999,
    sex: 'female',
    nextAppointment: '2026-11-25T10:30',
  })
  const odd = await change({ clientId, nextAppointment: '2026-02-31T10:30' })
  expect(refused(odd).message).toContain('An appointment needs a day and a time')
  expect(refused(await change({ clientId, birthYear: 2150 })).message).toContain('year of birth')
  expect(refused(await change({ clientId, placeId: 'nowhere' })).code).toBe('not-found')
})

test('a tag is there once however it is typed twice, and can be removed', async () => {
  for (const name of ['Runner', 'runner']) {
    expectValue(await studio.api.clients.addTag({ clientId, kind: 'tag', name }))
  }
  const { tags } = await view()
  expect(tags).toHaveLength(1)
  expectValue(await studio.api.clients.removeTag({ clientId, tagId: tags[0]?.id ?? '' }))
  expect((await view()).tags).toEqual([])
})

test('a note is kept by day, edited, removed; an empty one and one of 2 MB are refused', async () => {
  const add = (body: string) => studio.api.clients.addNote({ clientId, day: DAY, body })
  const { noteId } = expectValue(await add('Heels up'))
  expectValue(await studio.api.clients.changeNote({ clientId, noteId, body: 'Heels down' }))
  expect((await view()).notes).toEqual([{ id: noteId, day: '2026-11-24', body: 'Heels down' }])
  expect(refused(await add(' ')).message).toContain('A note needs a text')
  expect(refused(await add('x'.repeat(2_000_000))).message).not.toBe('')
  expectValue(await studio.api.clients.removeNote({ clientId, noteId }))
  expect((await view()).notes).toEqual([])
})

test('flags come with the weightiest first, and go when they are removed', async () => {
  const flag = { clientId, code: null, since: DAY }
  expectValue(await studio.api.clients.addFlag({ ...flag, severity: 'note', text: 'Left-handed' }))
  const stop = { ...flag, severity: 'stop', text: 'No loaded flexion' } as const
  const { flagId } = expectValue(await studio.api.clients.addFlag(stop))
  expect((await view()).flags.map(({ text }) => text)).toEqual(['No loaded flexion', 'Left-handed'])
  expectValue(await studio.api.clients.removeFlag({ clientId, flagId }))
  expect((await view()).flags.map(({ text }) => text)).toEqual(['Left-handed'])
  const long = await studio.api.clients.addFlag({ ...stop, code: 'x'.repeat(41) })
  expect(refused(long).message).toContain('40 characters')
})

test('body mass is kept as typed, and a value below zero is refused', async () => {
  const mass = { clientId, day: DAY, kind: 'body mass', unit: 'kg' } as const
  expectValue(await studio.api.clients.addMeasurement({ ...mass, valueMilli: 64_200 }))
  const [measured] = (await view()).measurements
  expect(measured).toMatchObject({ valueMilli: 64_200, unit: 'kg', day: '2026-11-24' })
  const odd = await studio.api.clients.addMeasurement({ ...mass, valueMilli: -5000 })
  expect(refused(odd).message).toBe('A value is zero or more.')
  const gone = { clientId, measurementId: measured?.id ?? '' }
  expectValue(await studio.api.clients.removeMeasurement(gone))
  expect((await view()).measurements).toEqual([])
})

test('a set-up line stands once per lift; emptied, it is gone', async () => {
  const setup = (text: string) =>
    studio.api.clients.setSetup({ clientId, exerciseId: 'hip-thrust-barbell', setup: text })
  expectValue(await setup('Bench 38 cm'))
  expectValue(await setup('Bench 40 cm'))
  expect((await view()).setups.map((line) => line.setup)).toEqual(['Bench 40 cm'])
  expectValue(await setup(''))
  expect((await view()).setups).toEqual([])
})

test('archive, bin and bring back move a client between shelves, and undo takes a step back', async () => {
  expectValue(await studio.api.clients.archive({ clientId }))
  expect([await names('active'), await names('archived')]).toEqual([[], ['Dana Cruz']])
  expectValue(await studio.api.clients.bin({ clientId }))
  expect(await names('binned')).toEqual(['Dana Cruz'])
  expectValue(await studio.api.history.undo({}))
  expect(await names('archived')).toEqual(['Dana Cruz'])
  expectValue(await studio.api.clients.bringBack({ clientId }))
  expect(await names('active')).toEqual(['Dana Cruz'])
})

test('search finds names, tags, goals and notes, names first', async () => {
  expectValue(await studio.api.clients.change({ clientId, goal: 'Cruise in the Alps' }))
  const cruise = expectValue(await studio.api.clients.add({ name: 'Tom Cruikshank' }))
  const { hits } = expectValue(await studio.api.clients.search({ text: 'crui' }))
  expect(hits.map(({ clientId: id, where }) => [id, where])).toEqual([
    [cruise.clientId, 'name'],
    [clientId, 'goal'],
  ])
  expect(expectValue(await studio.api.clients.search({ text: ' ' })).hits).toEqual([])
})

test('a client who is not there is said so', async () => {
  const gone = await studio.api.clients.byId({ clientId: 'nobody' })
  expect(refused(gone)).toMatchObject({
    code: 'not-found',
    message: 'This client is no longer there.',
  })
  const context = { read: { clients: { byId: () => null } } } as never // as: only this read is asked
  expect(knownClient(context, 'nobody').ok).toBe(false)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { equipment } from '../../../src/main/api/equipment'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const rooms = async () => expectValue(await studio.api.equipment.places({})).places
const EMPTY = { topMilli: null, stepMilli: null, count: null, heightMm: null }

test('every act of the area has a handler', () => {
  expect(Object.keys(equipment).sort()).toEqual(Object.keys(studio.api.equipment).sort())
})

test('a new studio has one place with the usual things, and clients train there unless told otherwise', async () => {
  expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const [gym, ...others] = await rooms()
  expect(others).toEqual([])
  expect(gym).toMatchObject({ name: 'My gym', clients: 1 })
  expect(gym?.items.map(({ kind }) => kind)).toContain('plate')
})

test('things are added at the end, changed and removed; a load below zero is refused', async () => {
  const { placeId } = expectValue(
    await studio.api.equipment.addPlace({ name: 'Park', usual: null }),
  )
  const bell = {
    ...EMPTY,
    kind: 'kettlebell',
    name: 'Bell',
    load: { milli: 16_000, unit: 'kg' },
  } as const
  const { itemId } = expectValue(await studio.api.equipment.addItem({ placeId, ...bell }))
  expectValue(await studio.api.equipment.changeItem({ itemId, ...bell, count: 2 }))
  const park = (await rooms()).find(({ id }) => id === placeId)
  expect(park?.items).toEqual([{ id: itemId, ...bell, count: 2 }])
  const below = { ...bell, load: { milli: -5000, unit: 'kg' } } as const
  const odd = await studio.api.equipment.changeItem({ itemId, ...below })
  expect(odd).toMatchObject({ ok: false, error: { message: 'A load is zero or more.' } })
  expectValue(await studio.api.equipment.removeItem({ itemId }))
  expect((await rooms()).find(({ id }) => id === placeId)?.items).toEqual([])
})

test('a place is renamed and moved to the bin; undo brings it back with its things', async () => {
  const [gym] = await rooms()
  const placeId = gym?.id ?? ''
  expectValue(await studio.api.equipment.renamePlace({ placeId, name: 'Northgate' }))
  expectValue(await studio.api.equipment.binPlace({ placeId }))
  expect(await rooms()).toEqual([])
  expectValue(await studio.api.history.undo({}))
  expect(await rooms()).toEqual([{ ...gym, name: 'Northgate' }])
})

test('nothing can be put into a place that is not there', async () => {
  const thing = { ...EMPTY, kind: 'pad', name: '', load: null } as const
  const answer = await studio.api.equipment.addItem({ placeId: 'nowhere', ...thing })
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

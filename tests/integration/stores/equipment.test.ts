import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientWrites } from '../../../src/main/stores/clients'
import { equipmentReads, equipmentWrites } from '../../../src/main/stores/equipment'
import { emptyDatabase } from '../../support/empty-database'

let db: ReturnType<typeof emptyDatabase>
beforeEach(() => {
  db = emptyDatabase()
  const { addPlace } = equipmentWrites(db)
  addPlace({ id: 'p1', name: 'Gym' })
  addPlace({ id: 'p2', name: 'Home' })
  clientWrites(db).add({ id: 'a', name: 'Ana', goal: '', unit: 'kg', place_id: 'p2' })
  clientWrites(db).add({ id: 'b', name: 'Ben', goal: '', unit: 'kg' })
})
afterEach(() => db.close())

test('a client without a chosen place trains at the first one, also when the chosen one is binned', () => {
  const { placeOf, places } = equipmentReads(db)
  expect([placeOf('a'), placeOf('b')]).toEqual(['p2', 'p1'])
  expect(places().map(({ clients }) => clients)).toEqual([1, 1])
  equipmentWrites(db).changePlace({ id: 'p2', binned_on: '2026-11-24' })
  expect(placeOf('a')).toBe('p1')
})

test('things keep the order of their positions and can be changed and removed', () => {
  const { addItem, changeItem, removeItem } = equipmentWrites(db)
  const { items, item } = equipmentReads(db)
  addItem({ id: 'y', place_id: 'p1', kind: 'band', name: 'Long', count: 1, position: 'b' })
  addItem({ id: 'x', place_id: 'p1', kind: 'pad', name: 'Pad', count: 1, position: 'a' })
  expect(items('p1').map(({ id }) => id)).toEqual(['x', 'y'])
  changeItem({ id: 'x', count: 3 })
  expect(item('x')?.count).toBe(3)
  removeItem('x')
  expect(item('x')).toBeNull()
})

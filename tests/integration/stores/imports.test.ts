import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientWrites } from '../../../src/main/stores/clients'
import { importReads, importWrites } from '../../../src/main/stores/imports'
import { emptyDatabase } from '../../support/empty-database'

let db: ReturnType<typeof emptyDatabase>
beforeEach(() => {
  db = emptyDatabase()
  const clients = clientWrites(db)
  clients.add({ id: 'dana', name: 'Dana Cruz', goal: '', unit: 'kg' })
  clients.add({ id: 'marcus', name: 'Marcus Bell', goal: '', unit: 'kg' })
})
afterEach(() => db.close())

const receipt = (id: string, client: string) => ({
  id,
  client_id: client,
  day: '2026-11-24',
  format: 'hevy',
  rows_read: 10,
  rows_imported: 9,
  rows_left_out: 1,
  receipt: '{}',
})

const session = (id: string, more: Readonly<Record<string, string | number>> = {}) => ({
  id,
  client_id: 'dana',
  day: '2025-09-15',
  name: 'Lower',
  status: 'done',
  is_deload: 0,
  note: '',
  ...more,
})

test('only imported sessions of the same client are known by their key in the file', () => {
  const write = importWrites(db)
  write.addReceipt(receipt('i1', 'dana'))
  const imported = { source: 'import', import_id: 'i1', import_key: 'k1', import_content: 'c1' }
  write.addSession(session('s1', imported))
  write.addSession(session('s2', { source: 'free' }))
  expect([...importReads(db).known('dana')]).toEqual([['k1', 'c1']])
  expect(importReads(db).known('marcus').size).toBe(0)
})

test('receipts are kept per client, the latest first', () => {
  const write = importWrites(db)
  write.addReceipt(receipt('i1', 'dana'))
  write.addReceipt({ ...receipt('i2', 'dana'), rows_imported: 0, rows_left_out: 10 })
  write.addReceipt(receipt('i3', 'marcus'))
  expect(importReads(db).receipts('dana')).toEqual([
    { day: '2026-11-24', format: 'hevy', rowsRead: 10, rowsImported: 0 },
    { day: '2026-11-24', format: 'hevy', rowsRead: 10, rowsImported: 9 },
  ])
})

test('a name matched anew keeps one meaning', () => {
  const write = importWrites(db)
  const name = { id: 'n1', name: 'Hip Thrust (Machine)' }
  write.putName({ ...name, exercise_id: 'hip-thrust-barbell' })
  write.putName({ ...name, exercise_id: 'hip-thrust-machine' })
  expect(importReads(db).names()).toEqual([
    { name: 'Hip Thrust (Machine)', exerciseId: 'hip-thrust-machine' },
  ])
})

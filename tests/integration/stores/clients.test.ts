import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientReads, clientWrites } from '../../../src/main/stores/clients'
import { emptyDatabase } from '../../support/empty-database'

let db: ReturnType<typeof emptyDatabase>
beforeEach(() => {
  db = emptyDatabase()
  const write = clientWrites(db)
  write.add({ id: 'a', name: 'Zoë Adler', goal: '', unit: 'kg' })
  write.add({ id: 'b', name: 'ben Ito', goal: '100 % effort', unit: 'lb' })
})
afterEach(() => db.close())

test('the roster is sorted by name without regard to capitals', () => {
  expect(
    clientReads(db)
      .list('active')
      .map(({ id }) => id),
  ).toEqual(['b', 'a'])
})

test('the bin outranks the archive, and counts say how many stand on each shelf', () => {
  const write = clientWrites(db)
  write.change({ id: 'a', archived_on: '2026-11-01' })
  write.change({ id: 'a', binned_on: '2026-11-02' })
  expect(
    clientReads(db)
      .list('binned')
      .map(({ id }) => id),
  ).toEqual(['a'])
  expect(clientReads(db).counts()).toEqual({ active: 1, archived: 0, binned: 1 })
})

test('search takes accents and capitals for granted and a percent sign literally', () => {
  const { search } = clientReads(db)
  expect(search('zoe', 10).map(({ clientId }) => clientId)).toEqual(['a'])
  expect(search('100 %', 10).map(({ where }) => where)).toEqual(['goal'])
  expect(search('%', 10).map(({ clientId }) => clientId)).toEqual(['b'])
})

test('search stops at its limit and leaves the bin out', () => {
  const { search } = clientReads(db)
  expect(search('e', 1)).toHaveLength(1)
  clientWrites(db).change({ id: 'a', binned_on: '2026-11-02' })
  expect(search('zoe', 10)).toEqual([])
})

test('a client with a session and a program shows the last day and the running program', () => {
  const day = "'2026-11-20', 'Lower', 'done', 'free', 0, ''"
  db.exec(`INSERT INTO sessions (id, client_id, day, name, status, source, is_deload, note) VALUES ('s', 'a', ${day});
    INSERT INTO programs (id, client_id, name, goal, starts_on, weeks, is_active)
      VALUES ('p', 'a', 'Block', 'strength', '2026-11-02', 4, 1)`)
  const card = clientReads(db)
    .list('active')
    .find(({ id }) => id === 'a')
  expect(card).toMatchObject({ lastSession: '2026-11-20', programName: 'Block' })
})

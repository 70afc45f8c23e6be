import { expect, test } from 'vitest'
import { firstStudio } from '../../src/main/database/migrations/0001-first-studio'
import { databaseAt } from '../support/schema-text'

const db = databaseAt(1, [firstStudio])

function mg(milli: number, unit: 'kg' | 'lb'): unknown {
  db.exec('BEGIN')
  db.exec("UPDATE journal_context SET command_id = 'c'")
  db.exec("INSERT INTO places (id, name) VALUES ('p', 'Gym')")
  db.prepare(
    `INSERT INTO equipment (id, place_id, kind, name, load_milli, load_unit, position) VALUES ('e', 'p', 'plate', '', ?, ?, 'V')`,
  ).run(milli, unit)
  const found = db.prepare('SELECT load_mg FROM equipment').pluck().get()
  db.exec('ROLLBACK')
  return found
}

test('is the first step and only adds', () => {
  expect(firstStudio).toMatchObject({ number: 1, name: 'first-studio', additive: true })
})

test('a load is kept as typed, and compared in milligrams: 1 lb is 0.45359237 kg', () => {
  expect(mg(62_500, 'kg')).toBe(62_500_000)
  expect(mg(1000, 'lb')).toBe(453_592)
  expect(mg(45_000, 'lb')).toBe(20_411_657)
})

test('a day that does not exist is refused by the table, too', () => {
  db.exec("UPDATE journal_context SET command_id = 'c'")
  const note = (day: string) =>
    db.prepare("INSERT INTO client_notes VALUES ('n', 'x', ?, 'body')").run(day)
  expect(() => note('2026-02-31')).toThrow('CHECK')
  expect(() => note('24.11.2026')).toThrow('CHECK')
  db.exec('UPDATE journal_context SET command_id = NULL')
})

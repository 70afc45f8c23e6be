import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  applyElsewhere,
  commandsToSend,
  type TravellingCommand,
} from '../../src/main/database/apply-elsewhere'
import { strayGroupColumns } from '../../src/main/database/invariants'
import { changesOf, closeCommand, openCommand } from '../../src/main/database/journal'
import { insertRow } from '../../src/main/database/rows'
import { SYNCED_TABLES, TABLES } from '../../src/main/database/tables'
import { applyInverse, inverse } from '../../src/main/database/undo'
import { contract } from '../../src/shared/contract/contract'
import { type BareDesk, openBareDesk } from '../support/bare-desk'
import { columnsOfTable, filledRow } from '../support/filled-row'
import { databaseAt, schemaText } from '../support/schema-text'
import { projectRoot } from '../support/source-files'

const db = databaseAt()
const tables = db
  .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  .pluck()
  .all() as string[] // as: one text column

const open: BareDesk[] = []
afterEach(() => {
  for (const desk of open.splice(0)) desk.remove()
})
function desk(seed: number): BareDesk {
  const made = openBareDesk(seed)
  open.push(made)
  return made
}

test('the snapshot of the schema is what the steps lead to (else: node tools/run24.mjs … schema-snapshot)', () => {
  const snapshot = readFileSync(join(projectRoot, 'src/main/database/schema.snapshot.sql'), 'utf8')
  expect(schemaText(db)).toBe(snapshot)
})

test('every table has a card, every card a table, and every card names areas of the contract', () => {
  expect([...tables].sort()).toEqual(Object.keys(TABLES).sort())
  const areas = new Set([...Object.keys(contract), 'search'])
  const unknown = Object.entries(TABLES).flatMap(([table, card]) =>
    card.stale.filter((area) => !areas.has(area)).map((area) => `${table}: ${area}`),
  )
  expect(unknown).toEqual([])
})

test('what a card says travels together are columns of its table', () => {
  expect(strayGroupColumns(db)).toEqual([])
  for (const table of SYNCED_TABLES) {
    expect(TABLES[table]?.merge, table).toBeDefined()
    expect(TABLES[table]?.scope, table).toBeDefined()
  }
})

test('all tables are strict', () => {
  const lax = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all()
  expect(lax).toEqual([])
})

test.each(SYNCED_TABLES)('%s can be shared later', (table) => {
  const sql = String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const all = db.prepare('SELECT name, type, hidden FROM pragma_table_xinfo(?)').all(table) as {
    name: string
    type: string
    hidden: number
  }[] // as: shape of the select
  // One text key made by the caller.
  expect(sql).toMatch(/^\s*id TEXT PRIMARY KEY/m)
  expect(sql).not.toMatch(/AUTOINCREMENT/i)
  // Whole numbers and text only: what JSON carries unaltered.
  expect(all.filter(({ type }) => type !== 'TEXT' && type !== 'INTEGER')).toEqual([])
  // Names, days and places in an order are rules of the domain, never of the table.
  expect(sql).not.toMatch(/\bUNIQUE\b/i)
  const unique = db
    .prepare('SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND origin <> \'pk\'')
    .pluck()
    .all(table)
  expect(unique).toEqual([])
  // A deleted owner can be rebuilt within one transaction; nothing is deleted behind the journal's back.
  const references = sql.match(/REFERENCES/g)?.length ?? 0
  expect(sql.match(/DEFERRABLE INITIALLY DEFERRED/g)?.length ?? 0).toBe(references)
  expect(sql).not.toMatch(/ON (DELETE|UPDATE)\b/i)
  // No version counter, total or time of change: they would turn every parallel edit into a conflict.
  expect(
    all
      .map(({ name }) => name)
      .filter((name) => /^(updated|modified)_|_(version|total|count)$/.test(name)),
  ).toEqual([])
  // The catalogue is shipped and not a table: nothing refers to it by key.
  expect(sql).not.toMatch(/exercise_id TEXT[^\n]*REFERENCES exercises/)
})

test.each(SYNCED_TABLES)('every insert, change and deletion in %s is journaled', (table) => {
  const triggers = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? ORDER BY name")
    .pluck()
    .all(table)
  expect(triggers).toEqual([
    `journal_${table}_delete`,
    `journal_${table}_insert`,
    `journal_${table}_update`,
  ])
})

test('tables of this desk are not journaled', () => {
  const journaled = db
    .prepare("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1")
    .pluck()
    .all()
  expect(journaled).toEqual([...SYNCED_TABLES].sort())
})

/** Writes a row of oddities into every synced table, as one act. */
function fillAll(at: BareDesk): string {
  const id = at.newId()
  at.db.transaction(() => {
    openCommand(at.db, id)
    for (const table of SYNCED_TABLES) {
      insertRow(at.db, table, filledRow(columnsOfTable(at.db, table), 'row'))
    }
    closeCommand(at.db, {
      id,
      name: 'test.fill',
      kind: 'do',
      undoneCommandId: null,
      deviceId: 'desk',
      personId: 'coach',
      inputDigest: '',
      stamp: { origin: 'here', now: 1 },
    })
  })()
  return id
}

test('every column of every table survives the journal, JSON and the way to another desk', () => {
  const [here, there] = [desk(1), desk(2)]
  const id = fillAll(here)
  for (const change of changesOf(here.db, id)) {
    const row = here.db.prepare(`SELECT * FROM ${change.table}`).get() as Record<string, unknown> // as: one row was written
    for (const [column, value] of Object.entries(change.body)) {
      expect(row[column], `${change.table}.${column}`).toBe(value)
      expect(value, `${change.table}.${column} is filled`).not.toBeNull()
    }
  }
  const [command] = commandsToSend(here.db, 0)
  const crossed = JSON.parse(JSON.stringify(command)) as TravellingCommand // as: the way between desks
  expect(applyElsewhere(there.db, crossed, 1).left).toEqual([])
  expect(there.digest()).toEqual(here.digest())
})

test('every column of every table comes back from undo', () => {
  const at = desk(3)
  const empty = at.digest()
  const id = fillAll(at)
  const full = at.digest()
  const changes = changesOf(at.db, id)
  at.db.transaction(() => {
    openCommand(at.db, at.newId())
    expect(applyInverse(at.db, changes)).toEqual([])
    expect(at.digest()).toEqual(empty)
    expect(applyInverse(at.db, [...changes].reverse().map(inverse))).toEqual([])
    expect(at.digest()).toEqual(full)
    openCommand(at.db, at.newId())
  })()
})

test('a write outside of a command, or of another key, is refused by the table itself', () => {
  const at = desk(4)
  expect(() => insertRow(at.db, 'places', { id: 'p', name: 'Gym', binned_on: null })).toThrow(
    'a write outside a command',
  )
  fillAll(at)
  openCommand(at.db, at.newId())
  expect(() => at.db.exec("UPDATE places SET id = 'other'")).toThrow('a key never changes')
})

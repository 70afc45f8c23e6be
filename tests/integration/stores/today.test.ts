import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientWrites } from '../../../src/main/stores/clients'
import { todayReads, todayWrites } from '../../../src/main/stores/today'
import { emptyDatabase } from '../../support/empty-database'

let db: ReturnType<typeof emptyDatabase>
beforeEach(() => {
  db = emptyDatabase()
  clientWrites(db).add({ id: 'a', name: 'Ana', goal: '', unit: 'kg' })
  const columns = 'id, client_id, day, name, status, source, is_deload, note'
  db.exec(`INSERT INTO sessions (${columns}) VALUES ('s1', 'a', '2026-11-10', 'D1', 'done', 'free', 0, ''),
      ('s2', 'a', '2026-11-20', 'D2', 'missed', 'free', 0, '');
    INSERT INTO session_exercises (id, client_id, session_id, exercise_id, kind, label, prescription, note, position)
      VALUES ('e1', 'a', 's1', 'squat', 'lift', 'A', '', '', 'a');
    INSERT INTO prescribed_sets (id, client_id, session_exercise_id, position, is_warm_up, load_kind, is_open, rpe_milli, per_side, text)
      VALUES ('r1', 'a', 'e1', 'a', 0, 'none', 0, 7000, 0, ''), ('r2', 'a', 'e1', 'b', 0, 'none', 0, 7000, 0, '');
    INSERT INTO performed_sets (id, client_id, session_exercise_id, prescribed_set_id, position, side, outcome, is_warm_up, load_kind, rpe_milli, reason, note)
      VALUES ('d1', 'a', 'e1', 'r1', 'a', 'both', 'done', 0, 'none', 8500, '', '');
    INSERT INTO pains (id, client_id, session_id, session_exercise_id, score, body_part, note)
      VALUES ('x1', 'a', 's1', 'e1', 2, 'knee', ''), ('x2', 'a', 's1', 'e1', 4, 'low back', '')`)
})
afterEach(() => db.close())

test('recent sessions say how much of their plan was done', () => {
  const rows = todayReads(db).sessions('2026-11-01')
  expect(rows.map(({ id, setsDone, setsPlanned }) => [id, setsDone, setsPlanned])).toEqual([
    ['s1', 1, 2],
    ['s2', 0, 0],
  ])
  expect(
    todayReads(db)
      .sessions('2026-11-15')
      .map(({ id }) => id),
  ).toEqual(['s2'])
})

test('drift is the mean of done minus planned RPE', () => {
  expect(todayReads(db).rated('2026-11-01')).toEqual([
    { clientId: 'a', day: '2026-11-10', driftMilli: 1500 },
  ])
})

test('deload sessions and sets done heavier than planned are no drift', () => {
  db.exec("UPDATE performed_sets SET load_kind = 'absolute', load_milli = 100000, load_unit = 'kg'")
  const planned = (milli: number) =>
    db.exec(
      `UPDATE prescribed_sets SET load_kind = 'absolute', load_milli = ${milli}, load_unit = 'kg'`,
    )
  const drifts = () =>
    todayReads(db)
      .rated('2026-11-01')
      .map(({ driftMilli }) => driftMilli)
  planned(95_000)
  expect(drifts()).toEqual([])
  planned(100_000)
  expect(drifts()).toEqual([1500])
  db.exec("UPDATE sessions SET is_deload = 1 WHERE id = 's1'")
  expect(drifts()).toEqual([])
})

test('the end of the last program is its last planned day; one stopped early ended when it was last trained', () => {
  const add = (id: string, startsOn: string, isActive: 0 | 1) =>
    db.exec(`INSERT INTO programs (id, client_id, name, goal, starts_on, weeks, is_active)
      VALUES ('${id}', 'a', 'Block', 'strength', '${startsOn}', 4, ${isActive})`)
  const ended = () => todayReads(db).ended('2026-11-24')
  expect(ended()).toEqual([])
  add('p1', '2026-10-05', 0)
  expect(ended()).toEqual([{ clientId: 'a', endedOn: '2026-11-01' }])
  add('p2', '2026-11-09', 0)
  db.exec("UPDATE sessions SET program_id = 'p2' WHERE id = 's1'")
  expect(ended()).toEqual([{ clientId: 'a', endedOn: '2026-11-10' }])
  add('p3', '2026-11-23', 1)
  expect(ended()).toEqual([])
})

test('the strongest pain comes first, and lifts are named once', () => {
  expect(
    todayReads(db)
      .pains('2026-11-01')
      .map(({ score }) => score),
  ).toEqual([4, 2])
  expect(todayReads(db).lifts('2026-11-01')).toEqual([{ clientId: 'a', exerciseId: 'squat' }])
})

test('clients who are archived are left out of the morning', () => {
  clientWrites(db).change({ id: 'a', archived_on: '2026-11-21' })
  const read = todayReads(db)
  const since = '2026-11-01'
  expect([read.sessions(since), read.rated(since), read.pains(since), read.lifts(since)]).toEqual([
    [],
    [],
    [],
    [],
  ])
})

test('traces and the kept checklist are what the first steps are read from', () => {
  const read = todayReads(db)
  expect(read.traces()).toEqual({ hasCell: false, hasSession: true, hasProgram: false })
  expect(read.keptSteps()).toEqual({ done: [], isDismissed: false })
  todayWrites(db).keepSteps({ done: ['handout'], isDismissed: true })
  expect(read.keptSteps()).toEqual({ done: ['handout'], isDismissed: true })
})

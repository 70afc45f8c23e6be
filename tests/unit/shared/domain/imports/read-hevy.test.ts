import { expect, test } from 'vitest'
import { readHevyRow } from '../../../../../src/shared/domain/imports/read-hevy'
import { recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../src/shared/domain/imports/start-reading'
import { accepted, say } from '../../../../support/outcome'
import {
  type HevyCells,
  hevyTable,
  onlySet,
  readLog,
  told,
} from '../../../../support/training-logs'

function rowOf(cells: HevyCells) {
  const table = hevyTable([cells])
  const { columns } = accepted(recogniseLog(table.header))
  const [line] = table.rows
  if (!line) throw new Error('no row')
  return accepted(
    readHevyRow(line, startReading(table, columns, { unit: undefined, dayOrder: 'day-first' })),
  )
}

test('a row carries its place, its set and its notes', () => {
  expect(rowOf({ superset_id: '0', exercise_notes: 'pad high', set_index: '2' })).toMatchObject({
    row: 2,
    title: 'Lower A',
    superset: '0',
    note: 'pad high',
    noteOf: 'exercise',
    setNumber: 2,
    seconds: 3900,
  })
})

test.each([
  ['normal', 'normal'],
  ['warmup', 'warm-up'],
  ['dropset', 'drop'],
  ['failure', 'failure'],
  ['', 'normal'],
])('the set type "%s" is a %s set', (set_type, type) => {
  const log = readLog(hevyTable([{ set_type }]))
  expect(onlySet(log).type).toBe(type)
  expect(told(log)).toEqual([])
})

test('a kind of set nobody knows is kept as a working set with a question', () => {
  const log = readLog(hevyTable([{ set_type: 'myo-rep' }]))
  expect(onlySet(log).type).toBe('normal')
  expect(told(log)).toEqual([
    '2 kept-with-question: The kind of set "myo-rep" is unknown; kept as a working set.',
  ])
})

test('RPE 6 on a warm-up is what the app fills in; it is left off and said once for the file', () => {
  const log = readLog(
    hevyTable([
      { set_index: '0', set_type: 'warmup', weight_kg: '40', rpe: '6' },
      { set_index: '1', set_type: 'warmup', weight_kg: '60', rpe: '6' },
      { set_index: '2', set_type: 'warmup', weight_kg: '70', rpe: '7' },
      { set_index: '3', rpe: '6' },
    ]),
  )
  const rpes = log.sessions[0]?.exercises[0]?.sets.map(({ rpe }) => rpe)
  expect(rpes).toEqual([null, null, 7000, 6000])
  expect(log.problems).toEqual([])
  expect(log.notices.map(say)).toEqual([
    '2 warm-up sets have RPE 6, which Hevy fills in by itself; it was left off.',
  ])
})

test('a workout over midnight has its length, one without end has none', () => {
  const late = { start_time: '4 May 2026, 23:30', end_time: '5 May 2026, 00:40' }
  expect(rowOf(late).seconds).toBe(4200)
  expect(rowOf({ end_time: '' }).seconds).toBeNull()
  expect(rowOf({ end_time: 'later' }).seconds).toBeNull()
})

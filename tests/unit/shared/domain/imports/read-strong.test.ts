import { expect, test } from 'vitest'
import { readStrongRow } from '../../../../../src/shared/domain/imports/read-strong'
import { recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../src/shared/domain/imports/start-reading'
import { accepted, refusalOf } from '../../../../support/outcome'
import {
  onlySet,
  readLog,
  type StrongCells,
  setsOf,
  strongTable,
  tableOf,
  told,
} from '../../../../support/training-logs'

function outcomeOf(cells: StrongCells) {
  const table = strongTable([cells])
  const { columns } = accepted(recogniseLog(table.header))
  const [line] = table.rows
  if (!line) throw new Error('no row')
  return readStrongRow(
    line,
    startReading(table, columns, { unit: undefined, dayOrder: 'day-first' }),
  )
}

test.each([
  ['1', 'normal', 1],
  ['3.0', 'normal', 3],
  ['W', 'warm-up', null],
  ['D', 'drop', null],
  ['F', 'failure', null],
  ['2f', 'failure', 2],
])('set order %s is a %s set', (order, type, setNumber) => {
  const row = accepted(outcomeOf({ 'Set Order': order }))
  expect([row.set?.type, row.setNumber]).toEqual([type, setNumber])
})

test('a rest timer is no set and is left out with its reason', () => {
  expect(refusalOf(outcomeOf({ 'Set Order': 'Rest Timer', Seconds: '120.0' }))).toBe(
    'A rest timer, not a set.',
  )
})

test('a note line carries its words, an empty one is left out', () => {
  const row = accepted(outcomeOf({ 'Set Order': 'Note', Notes: 'belt on', Reps: '0' }))
  expect(row).toMatchObject({ set: null, note: 'belt on', noteOf: 'exercise' })
  expect(refusalOf(outcomeOf({ 'Set Order': 'Note' }))).toBe('A note line without words.')
})

test('an unknown set order is kept as a working set with a question', () => {
  const log = readLog(strongTable([{ 'Set Order': 'Z' }]), { unit: 'kg' })
  expect(onlySet(log).type).toBe('normal')
  expect(told(log)).toEqual([
    '2 kept-with-question: The kind of set "Z" is unknown; kept as a working set.',
  ])
})

test('the unit column speaks for each row; stone is not a unit', () => {
  const header = ['Date', 'Exercise Name', 'Set Order', 'Weight', 'Weight Unit', 'Reps']
  const row = (order: string, weight: string, unit: string) => [
    '2026-05-04 10:00:00',
    'Squat (Barbell)',
    order,
    weight,
    unit,
    '5',
  ]
  const rows = [row('1', '100', 'kg'), row('2', '225', 'lbs'), row('3', '16', 'st')]
  const log = readLog(tableOf(header, [...rows, row('4', '102.5', 'kg')]))
  expect(log.unit).toBe('kg')
  expect(setsOf(log).map(({ load }) => load)).toEqual([
    { milli: 100_000, unit: 'kg' },
    { milli: 225_000, unit: 'lb' },
    { milli: 102_500, unit: 'kg' },
  ])
  expect(told(log)).toEqual([
    '4 left-out: "st" is not a unit Rackside knows; loads are in kg or lb.',
  ])
})

test('the semicolon family with decimal commas and seconds reads like the other', () => {
  const header =
    'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes'
  const cells = '12;2026-05-04 17:30:12;Lower A;3900;Squat (Barbell);1;102,5;5;8,5;;0;;'
  const log = readLog(tableOf(header.split(';'), [cells.split(';')]))
  expect(log.unit).toBe('kg')
  expect(log.sessions[0]).toMatchObject({ title: 'Lower A', minutes: 65, startTime: '17:30' })
  expect(onlySet(log)).toMatchObject({ load: { milli: 102_500, unit: 'kg' }, rpe: 8500 })
})

test('an old export without duration and RPE still reads', () => {
  const header = ['Date', 'Workout Name', 'Exercise Name', 'Set Order', 'Weight', 'Reps']
  const row = ['2026-05-04 17:30:12', 'B', 'Row', '0', '40', '12']
  const log = readLog(tableOf(header, [row]), { unit: 'lb' })
  expect(onlySet(log)).toMatchObject({ order: 1, load: { milli: 40_000, unit: 'lb' }, rpe: null })
  expect(log.sessions[0]?.minutes).toBeUndefined()
})

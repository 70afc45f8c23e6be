import { expect, test } from 'vitest'
import { readSet } from '../../../../../../src/shared/domain/imports/cells/read-set'
import { recogniseLog } from '../../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../../src/shared/domain/imports/start-reading'
import { accepted, refusalOf, say } from '../../../../../support/outcome'
import {
  type HevyCells,
  hevyTable,
  onlySet,
  readLog,
  type StrongCells,
  strongTable,
  tableOf,
  told,
} from '../../../../../support/training-logs'

const hevySet = (row: HevyCells) => onlySet(readLog(hevyTable([row])))
const strongSet = (row: StrongCells) => onlySet(readLog(strongTable([row]), { unit: 'kg' }))
const leftOut = (row: HevyCells) => told(readLog(hevyTable([row]))).join()

function readOne(row: HevyCells) {
  const table = hevyTable([row])
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit: undefined, dayOrder: 'day-first' })
  const [line] = table.rows
  if (!line) throw new Error('no row')
  return { outcome: readSet(line, 'normal', reading), reading }
}

test('a set is read with its load, reps and RPE', () => {
  const { outcome, reading } = readOne({ weight_kg: '82.5', reps: '8', rpe: '8.5' })
  expect(accepted(outcome)).toEqual({
    type: 'normal',
    load: { milli: 82_500, unit: 'kg' },
    reps: 8,
    seconds: null,
    metres: null,
    rpe: 8500,
  })
  expect(reading.problems).toEqual([])
})

test('a refused set comes with a sentence, a doubtful one stays with a question', () => {
  expect(refusalOf(readOne({ weight_kg: 'abc' }).outcome)).toBe('"abc" is not a load.')
  const { outcome, reading } = readOne({ reps: '0' })
  expect(accepted(outcome).reps).toBe(0)
  expect(reading.problems.map(({ kind, reason }) => [kind, say(reason)])).toEqual([
    ['kept-with-question', '0 reps at a load: kept as a missed set.'],
  ])
})

test('a blank load is no load, a load of 0 is one', () => {
  expect(hevySet({ weight_kg: '' }).load).toBeNull()
  expect(hevySet({ weight_kg: '0' }).load).toEqual({ milli: 0, unit: 'kg' })
})

test.each([
  ['abc', '2 left-out: "abc" is not a load.'],
  ['1e9', '2 left-out: "1e9" is not a load.'],
  ['10000', '2 left-out: A load of 10000 is more than any bar holds.'],
  ['12 st', '2 left-out: "12 st" is not a load.'],
  [
    '1,250',
    '2 left-out: "1,250" could be a decimal or a thousand, and nothing else in the file tells which.',
  ],
])('a load of %s leaves the row out with a reason', (weight_kg, sentence) => {
  expect(leftOut({ weight_kg })).toBe(sentence)
})

test('a load may carry its own unit in the cell', () => {
  expect(hevySet({ weight_kg: '45 lbs' }).load).toEqual({ milli: 45_000, unit: 'lb' })
})

test.each(['abc', '-5', '10000', '=1+1'])('%s reps leave the row out', (reps) => {
  expect(leftOut({ reps })).toBe(`2 left-out: "${reps}" is not a number of reps.`)
})

test('a set without reps, time or distance says nothing and is left out', () => {
  expect(leftOut({ weight_kg: '', reps: '' })).toContain('This set was left empty')
  expect(leftOut({ weight_kg: '0', reps: '0' })).toContain('This set was left empty')
  expect(leftOut({ weight_kg: '80', reps: '' })).toContain('This set has a load, but no reps')
})

test('a plank counts seconds and a sled metres; zeros of the app beside them are blanks', () => {
  const plank = strongSet({ Weight: '0', Reps: '0', Seconds: '60.0' })
  expect(plank).toMatchObject({ reps: null, seconds: 60, metres: null })
  const carry = hevySet({ weight_kg: '32', reps: '', distance_km: '0.04', duration_seconds: '35' })
  expect(carry).toMatchObject({ reps: null, seconds: 35, metres: 40 })
  expect(strongSet({ Seconds: '0', Distance: '0' })).toMatchObject({ seconds: null, metres: null })
})

test('miles become metres, and a distance without unit is not guessed', () => {
  const header = ['Date', 'Exercise Name', 'Set Order', 'Distance', 'Distance Unit', 'Seconds']
  const run = ['2026-05-04 10:00', 'Running', '1', '2', 'mi', '900']
  expect(onlySet(readLog(tableOf(header, [run]))).metres).toBe(3218.69)
  const bare = readLog(strongTable([{ Distance: '3.7', Seconds: '624' }]), { unit: 'kg' })
  expect(onlySet(bare).metres).toBeNull()
  expect(told(bare)).toEqual([
    '2 changed: The distance 3.7 was left off: the file does not say whether it is km or miles.',
  ])
})

test('a time, distance or RPE that cannot be is left off, and the set stays', () => {
  const log = readLog(hevyTable([{ duration_seconds: 'long', distance_km: 'far', rpe: '11' }]))
  expect(onlySet(log)).toMatchObject({ reps: 10, seconds: null, metres: null, rpe: null })
  expect(told(log)).toEqual([
    '2 changed: The time "long" was left off; it is not a number of seconds.',
    '2 changed: The distance "far" was left off; it is not a distance.',
    '2 changed: The RPE "11" was left off; RPE runs from 1 to 10.',
  ])
})

test('odd decimals are rounded and told, dust is brushed off in silence', () => {
  const odd = readLog(hevyTable([{ weight_kg: '61.2357', reps: '10.5' }]))
  expect(onlySet(odd)).toMatchObject({ load: { milli: 61_236 }, reps: 10 })
  expect(told(odd)).toEqual([
    '2 changed: The load 61.2357 was rounded to 61.236.',
    '2 changed: 10.5 reps became 10: a part of a rep is not counted.',
  ])
  const dusty = readLog(hevyTable([{ weight_kg: '74.99999999999999', reps: '10.0' }]))
  expect(onlySet(dusty)).toMatchObject({ load: { milli: 75_000 }, reps: 10 })
  expect(told(dusty)).toEqual([])
})

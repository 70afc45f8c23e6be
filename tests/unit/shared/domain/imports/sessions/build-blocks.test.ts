import { expect, test } from 'vitest'
import { readStrongRow } from '../../../../../../src/shared/domain/imports/read-strong'
import { recogniseLog } from '../../../../../../src/shared/domain/imports/recognise'
import { buildBlocks } from '../../../../../../src/shared/domain/imports/sessions/build-blocks'
import { startReading } from '../../../../../../src/shared/domain/imports/start-reading'
import { accepted, say } from '../../../../../support/outcome'
import {
  hevyTable,
  readLog,
  type StrongCells,
  strongTable,
  told,
} from '../../../../../support/training-logs'

function blocksOf(cells: readonly StrongCells[]) {
  const table = strongTable(cells)
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit: 'kg', dayOrder: 'day-first' })
  const rows = table.rows.map((line) => accepted(readStrongRow(line, reading)))
  const blocks = buildBlocks(rows, reading)
  return { blocks, problems: reading.problems.map(({ row, reason }) => `${row} ${say(reason)}`) }
}

const squat = (order: string, more: StrongCells = {}) => ({ 'Set Order': order, ...more })
const row = (order: string) => ({ 'Set Order': order, 'Exercise Name': 'Row' })

test('sets count from 1 whether the file counts from 0 or 1', () => {
  const fromZero = readLog(hevyTable([{ set_index: '0' }, { set_index: '1' }]))
  const fromOne = blocksOf([squat('1'), squat('2')]).blocks
  expect(fromZero.sessions[0]?.exercises[0]?.sets.map(({ order }) => order)).toEqual([1, 2])
  expect(fromOne[0]?.sets.map(({ order }) => order)).toEqual([1, 2])
})

test('warm-ups without number stay before the sets they stand before', () => {
  const { blocks } = blocksOf([squat('W'), squat('W'), squat('1'), squat('D')])
  expect(blocks).toHaveLength(1)
  expect(blocks[0]?.sets.map(({ type }) => type)).toEqual(['warm-up', 'warm-up', 'normal', 'drop'])
})

test('an exercise that comes back later is a block of its own', () => {
  const { blocks } = blocksOf([squat('1'), squat('2'), row('1'), squat('1', { Weight: '60' })])
  expect(blocks.map(({ name, sets }) => [name, sets.length])).toEqual([
    ['Squat (Barbell)', 2],
    ['Row', 1],
    ['Squat (Barbell)', 1],
  ])
})

test('supersets written in turns come together per exercise', () => {
  const { blocks } = blocksOf([squat('1'), row('1'), squat('2'), row('2')])
  expect(blocks.map(({ sets }) => sets.map(({ row: line }) => line))).toEqual([
    [2, 4],
    [3, 5],
  ])
})

test('sets written last first are put in order', () => {
  const { blocks } = blocksOf([squat('3'), squat('2'), squat('1')])
  expect(blocks[0]?.sets.map(({ row: line, order }) => [line, order])).toEqual([
    [4, 1],
    [3, 2],
    [2, 3],
  ])
})

test('a superset key and notes of the exercise are kept', () => {
  const log = readLog(
    hevyTable([
      { superset_id: '1', exercise_notes: 'pad high' },
      { superset_id: '1', exercise_notes: 'pad high', set_index: '1' },
    ]),
  )
  expect(log.sessions[0]?.exercises[0]).toMatchObject({ supersetKey: '1', note: 'pad high' })
})

test('one note among the sets speaks of the exercise, several speak of their sets', () => {
  const one = blocksOf([squat('1', { Notes: 'belt' }), squat('2')]).blocks[0]
  expect([one?.note, one?.sets.map(({ note }) => note)]).toEqual(['belt', [null, null]])
  const two = blocksOf([squat('1', { Notes: 'belt' }), squat('2', { Notes: 'slow' })]).blocks[0]
  expect([two?.note, two?.sets.map(({ note }) => note)]).toEqual([undefined, ['belt', 'slow']])
})

test('a note line belongs to its exercise and is counted as read', () => {
  const { blocks } = blocksOf([squat('1'), squat('Note', { Notes: 'knees out' })])
  expect(blocks[0]).toMatchObject({ note: 'knees out', noteRows: [3] })
})

test('a note for an exercise without sets is left out with its reason', () => {
  const { blocks, problems } = blocksOf([squat('Note', { Notes: 'skipped' }), row('1')])
  expect(blocks.map(({ name }) => name)).toEqual(['Row'])
  expect(problems).toEqual(['2 A note for an exercise without sets.'])
})

test('two equal blocks side by side are kept with a question', () => {
  const log = readLog(
    hevyTable(['0', '1', '0', '1'].map((set_index) => ({ set_index, weight_kg: '4' }))),
  )
  expect(log.sessions[0]?.exercises).toHaveLength(2)
  expect(told(log)).toEqual([
    '4 kept-with-question: The sets of Hip Thrust (Machine) stand here twice, one after the other. Both were kept; it may be a double.',
  ])
})

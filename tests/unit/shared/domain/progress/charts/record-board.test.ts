import { expect, test } from 'vitest'
import { recordBoard } from '../../../../../../src/shared/domain/progress/charts/record-board'
import { repMaxes } from '../../../../../../src/shared/domain/progress/records/rep-maxes'
import { load } from '../../../../../../src/shared/domain/units/load'
import { course, day, seriesOf, words } from '../rows'

const rows = course(['110 x 1 @9', '100 x 5 @8', '90 x 8 @9'])
const options = { maxes: repMaxes(rows), series: seriesOf(rows) }

function cells(tested: readonly number[]) {
  const board = recordBoard(
    {
      ...options,
      tested: tested.map((kg) => ({ day: day(30), exerciseId: 'squat', load: load(kg, 'kg') })),
    },
    words,
  )
  return {
    rows: board.table.rows.map((row) => row.map(({ text }) => text)),
    newest: [...board.newest],
  }
}

test('the board shows the reps that were lifted, with the load and its estimate', () => {
  expect(cells([]).rows).toEqual([
    ['1', '110', '115', '7 Sept 2026'],
    ['5', '100', '123', '11 Sept 2026'],
    ['8', '90', '118', '15 Sept 2026'],
  ])
  expect(cells([]).newest).toEqual([8])
})

test('a tested max stands as tested and is never replaced by an estimate', () => {
  const { rows: board, newest } = cells([120])
  expect(board[0]).toEqual(['1', '120', 'tested', '7 Oct 2026'])
  expect(newest).toEqual([1])
})

test('a heavier logged single stays above an older test', () => {
  expect(cells([105]).rows[0]?.[1]).toBe('110')
})

test('the CSV names the unit', () => {
  expect(recordBoard({ ...options, tested: [] }, words).csv.split('\r\n')[0]).toBe(
    'Reps,"Load, kg",e1RM kg,Date',
  )
})

test('a set typed in pounds stands in kilograms, rounded, with what was typed beside it', () => {
  const rows = course(['225lb x 5 @9', '245lb x 3 @9'])
  const board = recordBoard({ maxes: repMaxes(rows), series: seriesOf(rows), tested: [] }, words)
  expect(board.table.rows.map((row) => row[1]?.text)).toEqual(['111.1 (245 lb)', '102.1 (225 lb)'])
  expect(board.csv).toContain('5,102.1,')
})

test('a lift only ever done in long sets has records, and plain bodyweight is named', () => {
  const rows = course(['60 x 12 @8', '70 x 12 @8'])
  const board = recordBoard({ maxes: repMaxes(rows), series: seriesOf(rows), tested: [] }, words)
  expect(board.table.rows.map((row) => row.slice(0, 2).map(({ text }) => text))).toEqual([
    ['12', '70'],
  ])
  const pullUps = course(['bw x 8', 'bw-5 x 10'])
  const own = recordBoard(
    { maxes: repMaxes(pullUps), series: seriesOf(pullUps), tested: [] },
    words,
  )
  expect(own.table.rows.map((row) => row[1]?.text)).toEqual(['bodyweight', '−5'])
})

test('a lift without a 1RM has no empty column for one', () => {
  const rows = course(['bw x 8', 'bw x 9'])
  const board = recordBoard({ maxes: repMaxes(rows), series: seriesOf(rows), tested: [] }, words)
  expect(board.table.columns.map(({ heading }) => heading)).toEqual(['Reps', 'Load, kg', 'Date'])
})

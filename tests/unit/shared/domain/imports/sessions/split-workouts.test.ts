import { expect, test } from 'vitest'
import { readHevyRow } from '../../../../../../src/shared/domain/imports/read-hevy'
import { recogniseLog } from '../../../../../../src/shared/domain/imports/recognise'
import { splitWorkouts } from '../../../../../../src/shared/domain/imports/sessions/split-workouts'
import { startReading } from '../../../../../../src/shared/domain/imports/start-reading'
import { accepted } from '../../../../../support/outcome'
import { hevyTable } from '../../../../../support/training-logs'

/** Segments of sets like `squat 0 60`; splits them and names the workouts and the rows left out. */
function split(...segments: (readonly string[])[]) {
  const lines = segments.flat().map((text) => text.split(' '))
  const table = hevyTable(
    lines.map(([exercise_title = '', set_index = '', weight_kg = '']) => ({
      exercise_title,
      set_index,
      weight_kg,
    })),
  )
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit: undefined, dayOrder: 'day-first' })
  const rows = table.rows.map((line) => accepted(readHevyRow(line, reading)))
  let at = 0
  const runs = segments.map(({ length }) => {
    at += length
    return rows.slice(at - length, at)
  })
  const workouts = splitWorkouts(runs, reading).map((workout) => workout.map(({ row }) => row))
  return { workouts, leftOut: reading.problems.map(({ row }) => row) }
}

test('one run of rows is one workout, also when an exercise comes in two blocks', () => {
  expect(split(['back 0 20', 'back 1 20', 'bench 0 5', 'back 0 5', 'back 1 5'])).toEqual({
    workouts: [[2, 3, 4, 5, 6]],
    leftOut: [],
  })
})

test('a session exported twice into one timestamp counts once; the copies are listed', () => {
  const twice = ['squat 0 60', 'squat 1 80', 'row 0 40', 'squat 0 60', 'squat 1 80', 'row 0 40']
  expect(split(twice)).toEqual({ workouts: [[2, 3, 4]], leftOut: [5, 6, 7] })
  const rowByRow = ['squat 0 60', 'squat 0 60', 'row 0 40', 'row 0 40']
  expect(split(rowByRow)).toEqual({ workouts: [[2, 4]], leftOut: [3, 5] })
})

test('a copy further down in the file is left out, too', () => {
  expect(split(['squat 0 60', 'row 0 40'], ['squat 0 60', 'row 0 40'])).toEqual({
    workouts: [[2, 3]],
    leftOut: [4, 5],
  })
})

test('two equal turns of a single exercise are kept: lifters do that', () => {
  expect(split(['curl 0 4', 'curl 1 4', 'curl 0 4', 'curl 1 4']).leftOut).toEqual([])
})

test('rows of one workout that sorting has scattered come together again', () => {
  expect(split(['squat 0 60'], ['row 0 40'], ['squat 1 80'])).toEqual({
    workouts: [[2, 3, 4]],
    leftOut: [],
  })
})

test('a second workout with the same start and other sets is a workout of its own', () => {
  expect(split(['squat 0 60', 'squat 1 80'], ['squat 0 62.5', 'squat 1 82.5'])).toEqual({
    workouts: [
      [2, 3],
      [4, 5],
    ],
    leftOut: [],
  })
})

test('the same three exercises of several sets again, right below, are a second workout', () => {
  const round = (load: number) =>
    ['squat', 'row', 'press'].flatMap((name) => [`${name} 0 ${load}`, `${name} 1 ${load + 5}`])
  expect(split([...round(60), ...round(70)]).workouts).toEqual([
    [2, 3, 4, 5, 6, 7],
    [8, 9, 10, 11, 12, 13],
  ])
})

test('a circuit of single sets is one workout', () => {
  const circuit = [60, 65, 70].flatMap((load) =>
    ['squat', 'row', 'press'].map((name) => `${name} 0 ${load}`),
  )
  expect(split(circuit).workouts).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { METRES_OF, recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { accepted, refusalOf } from '../../../../support/outcome'
import { HEVY_HEADER, STRONG_HEADER } from '../../../../support/training-logs'

const columns = (line: string) => accepted(recogniseLog(line.split(/[,;]/))).columns

test('a Hevy export is known by its columns, in kilograms or pounds', () => {
  const kg = accepted(recogniseLog(HEVY_HEADER))
  expect(kg.format).toBe('hevy')
  expect(kg.columns).toMatchObject({ start: 1, exercise: 4, loads: [{ at: 9, unit: 'kg' }] })
  const pounds = HEVY_HEADER.map((name) =>
    name.replace('weight_kg', 'weight_lbs').replace('distance_km', 'distance_miles'),
  )
  expect(columns(pounds.join())).toMatchObject({
    loads: [{ at: 9, unit: 'lb' }],
    distances: [{ at: 11, metres: METRES_OF.mi }],
  })
})

test('a Strong export is known in all its families', () => {
  expect(accepted(recogniseLog(STRONG_HEADER)).format).toBe('strong')
  expect(columns('Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds')).toEqual(
    {
      start: 0,
      title: 1,
      exercise: 2,
      setNumber: 3,
      loads: [{ at: 4, unit: 'ask' }],
      reps: 5,
      distances: [{ at: 6, metres: null }],
      seconds: 7,
    },
  )
  const semicolons =
    'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes'
  expect(columns(semicolons)).toMatchObject({
    workoutNumber: 0,
    duration: 3,
    loads: [{ at: 6, unit: 'kg' }],
    distances: [{ at: 9, metres: 1 }],
  })
  expect(columns('Date;Exercise Name;Set Order;kg;Reps;km')).toMatchObject({
    loads: [{ at: 3, unit: 'kg' }],
    distances: [{ at: 5, metres: 1000 }],
  })
  expect(columns('Date;Exercise Name;Set Order;Weight;Weight Unit;Distance;Distance Unit')).toEqual(
    {
      start: 0,
      exercise: 1,
      setNumber: 2,
      loads: [{ at: 3, unit: 'ask' }],
      loadUnit: 4,
      distances: [{ at: 5, metres: null }],
      distanceUnit: 6,
    },
  )
})

test('capitals, spaces, quotes of the app and columns nobody knows do not matter', () => {
  const read = columns(' DATE ,exercise name,Set  Order,Moon Phase,Weight (LB)')
  expect(read).toMatchObject({ start: 0, exercise: 1, loads: [{ at: 4, unit: 'lb' }] })
})

test('a file of another kind is refused with its columns named', () => {
  expect(refusalOf(recogniseLog(['Name', 'Email', 'Phone']))).toBe(
    'This file is not a Hevy or Strong export. Its columns begin with: name, email, phone. Export the workouts from the app again and choose that file.',
  )
  expect(refusalOf(recogniseLog(['', ' ']))).toContain('no header row')
  expect(refusalOf(recogniseLog(['constructor', '__proto__']))).toContain('constructor, __proto__')
})

test('a column that stands there twice, or a missing day, is refused', () => {
  expect(refusalOf(recogniseLog([...HEVY_HEADER, 'reps']))).toContain('"reps" stands in this file')
  expect(refusalOf(recogniseLog(['Exercise Name', 'Set Order', 'Reps']))).toContain(
    '"Date" is missing',
  )
})

test('a mile is 1609.344 m', () => {
  expect(METRES_OF.mi).toBe(1609.344)
})

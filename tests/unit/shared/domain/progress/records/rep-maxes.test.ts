import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repMaxes } from '../../../../../../src/shared/domain/progress/records/rep-maxes'
import { course, day, session } from '../rows'

test('a set of eight also stands for seven and six until they are beaten', () => {
  const board = repMaxes(course(['90 x 8', '100 x 5']))
  expect(board.map(({ reps, best }) => [reps, best.mg / 1e6])).toEqual([
    [1, 100],
    [2, 100],
    [3, 100],
    [4, 100],
    [5, 100],
    [6, 90],
    [7, 90],
    [8, 90],
  ])
  expect(board.filter(({ isImplied }) => !isImplied).map(({ reps }) => reps)).toEqual([5, 8])
})

test('a mark keeps the day it was first set', () => {
  const board = repMaxes(course(['100 x 5', '90 x 5', '100 x 5']))
  expect(board.at(-1)?.best.day).toBe(day(0))
})

test('the latest mark is the newest, older ones are not', () => {
  const board = repMaxes(course(['90 x 8', '100 x 5']))
  expect(board.filter(({ isNewest }) => isNewest).map(({ reps }) => reps)).toEqual([5])
})

test('warm-ups set no marks', () => {
  expect(repMaxes(session(day(0), '60 x 5', { warmUp: true }))).toEqual([])
})

test('the board never rises with the reps', () => {
  const set = fc.tuple(fc.integer({ min: 50, max: 120 }), fc.integer({ min: 1, max: 14 }))
  fc.assert(
    fc.property(fc.array(set, { minLength: 1, maxLength: 30 }), (sets) => {
      const loads = repMaxes(course(sets.map(([kg, reps]) => `${kg} x ${reps}`))).map(
        ({ best }) => best.mg,
      )
      expect(loads).toEqual(loads.toSorted((a, b) => b - a))
    }),
    { seed: 6, numRuns: 100 },
  )
})

test('a set of twelve is a mark of its own beyond the ten', () => {
  const marks = repMaxes(course(['60 x 12', '65 x 12'])).filter(({ isImplied }) => !isImplied)
  expect(marks.map(({ reps, best }) => [reps, best.mg / 1e6])).toEqual([[12, 65]])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liftSeries } from '../../../../../../src/shared/domain/progress/lift/lift-series'
import { course, day, seriesOf, session, squat } from '../rows'

test('the best set of a session is the one that speaks for the highest max', () => {
  const { points } = seriesOf(session(day(0), ['110 x 1 @8', '100 x 5 @8', '90 x 5 @8']))
  expect(points).toHaveLength(1)
  expect(points[0]?.set.reps).toBe(5)
})

test('sets of other lifts are not in the series', () => {
  const rows = [
    ...course(['100 x 5 @8']),
    ...session(day(4), '200 x 5', { exerciseId: 'deadlift' }),
  ]
  expect(liftSeries(rows, squat).points).toHaveLength(1)
})

test('a deload session is shown hollow and says nothing about the trend', () => {
  const rows = [
    ...course(['100 x 5 @8', '100 x 5 @8']),
    ...session(day(8), '80 x 5 @7', { deload: true }),
  ]
  const light = seriesOf(rows).points.at(-1)
  expect(light?.weak).toBe('deload')
  expect(light?.isCounted).toBe(false)
})

test('twenty-five sessions of twelve reps give twenty-five points though no max may be drawn', () => {
  const rows = Array.from({ length: 25 }, (_, index) =>
    session(day(index * 10), [`${60 + index} x 12 @8`, `${60 + index} x 12 @9`]),
  ).flat()
  const series = seriesOf(rows)
  expect(series.measure).toEqual({ kind: 'load-at-reps', reps: 12 })
  expect(series.points).toHaveLength(25)
  expect(series.points.every(({ isCounted }) => isCounted)).toBe(true)
  expect(series.reason).toBeDefined()
})

test('a session without a usable set is still a session', () => {
  const rows = course(['100 x 5 @8', '100 x 5 @8', '60 x 20 @8'])
  const series = seriesOf(rows)
  expect(series.points).toHaveLength(2)
  expect(series.sessions).toHaveLength(3)
})

test('the order in which sets were typed does not matter', () => {
  const rows = course(['100 x 5 @8', '102.5 x 5 @8', '105 x 3 @9', '90 x 8 @8', '107.5 x 5 @8'])
  const twice = rows.flatMap((row) => [row, { ...row, rpe: 9 }])
  const expected = seriesOf(twice)
  fc.assert(
    fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (shuffled) => {
      expect(seriesOf(shuffled)).toEqual(expected)
    }),
    { seed: 11, numRuns: 50 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liftProgress } from '../../../../../../src/shared/domain/progress/trend/lift-progress'
import { course, day, progressOf, seriesOf, session, singles } from '../rows'

test('a steady rise shows one trend, its records and where it leads', () => {
  const progress = progressOf(singles([100, 101, 102, 103, 104, 105, 106, 107], 5))
  expect(progress.status).toBe('progressing')
  expect(progress.segments).toHaveLength(1)
  expect(progress.bests).toHaveLength(7)
  expect(progress.projection.length).toBeGreaterThan(0)
})

test('after a travel break the status speaks of the time since', () => {
  const before = singles([120, 121, 122, 123, 124, 125, 126], 4)
  const after = [0, 1, 2].flatMap((index) => session(day(50 + 4 * index), `${110 + index} x 1 @10`))
  const progress = progressOf([...before, ...after])
  expect(progress.segments.map(({ trend }) => trend !== undefined)).toEqual([true, false])
  expect(progress.status).toBe('not-enough')
  expect(progress.projection).toEqual([])
})

test('records know the whole history even when the chart shows eight weeks', () => {
  const weights = [130, 100, 101, 102, 103, 104, 105, 106, 107, 108]
  const progress = progressOf(singles(weights, 7), { from: day(14) })
  expect(progress.segments.flatMap(({ points }) => points)).toHaveLength(8)
  expect(progress.bests).toEqual([])
})

test('an outlier stays on the chart and out of trend and records', () => {
  const progress = progressOf(singles([100, 101, 102, 1030, 104, 105, 106, 107], 5))
  expect([...progress.outliers].map(({ value }) => value)).toEqual([1030])
  expect(progress.segments[0]?.points).toHaveLength(8)
  expect(progress.segments[0]?.trend?.count).toBe(7)
  expect(progress.bests.map(({ point }) => point.value)).not.toContain(1030)
})

test('a client without a session has no status', () => {
  const progress = progressOf([])
  expect(progress.status).toBe('not-enough')
  expect(progress.segments).toEqual([])
})

test('doubling every load doubles the slope and changes no verdict', () => {
  const weights = fc.array(fc.integer({ min: 80, max: 140 }), { minLength: 6, maxLength: 20 })
  fc.assert(
    fc.property(weights, (loads) => {
      const [one, two] = [1, 2].map((factor) =>
        progressOf(course(loads.map((each) => `${each * factor} x 5 @8`))),
      )
      expect(two?.status).toBe(one?.status)
      expect(two?.stall).toEqual(one?.stall)
      const slopes = [one, two].map((each) => each?.segments[0]?.trend?.slope ?? 0)
      expect(slopes[1]).toBeCloseTo((slopes[0] ?? 0) * 2, 6)
    }),
    { seed: 3, numRuns: 100 },
  )
})

test('the order of the rows does not matter', () => {
  const rows = course([
    '100 x 5 @8',
    '104 x 4 @8',
    '103 x 5 @9',
    '99 x 6 @8',
    '105 x 5 @8',
    '106 x 5 @8',
    '90 x 5 @8',
  ])
  const expected = progressOf(rows)
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(liftProgress(seriesOf(shuffled), { today: expected.today })).toEqual(expected)
    }),
    { seed: 5, numRuns: 50 },
  )
})

import { expect, test } from 'vitest'
import {
  badgeOf,
  testedValue,
  trendPoints,
} from '../../../../../../src/shared/domain/progress/charts/trend-points'
import { load } from '../../../../../../src/shared/domain/units/load'
import { course, day, progressOf, session, singles, words } from '../rows'

const shown = { from: day(0), to: day(90) }
const tested = [{ day: day(6), exerciseId: 'squat', load: load(120, 'kg') }]

test('a record is a diamond with its value, a deload is hollow, a tested max a square', () => {
  const rows = [...singles([100, 104], 4), ...session(day(8), '70 x 5 @7', { deload: true })]
  const points = trendPoints({ progress: progressOf(rows), tested, shown }, words)
  expect(points.map(({ mark }) => mark)).toEqual(['dot', 'record', 'tested', 'hollow'])
  expect(points.map(({ label }) => label)).toEqual([undefined, '104', 'tested 120 kg', undefined])
})

test('a point tells day, value, set, plan and difference', () => {
  const rows = [
    ...session(day(0), '100 x 5 @8', { plannedReps: 5, plannedRpe: 8 }),
    ...session(day(4), '102.5 x 5 @8', { plannedLoad: load(102.5, 'kg'), plannedReps: 5 }),
  ]
  const [, second] = trendPoints({ progress: progressOf(rows), tested: [], shown }, words)
  expect(second?.tip).toEqual({
    heading: 'Fri, 11 Sept 2026',
    badge: 'record',
    value: '126 kg',
    lines: ['from 102.5 kg × 5 @8', 'planned 102.5 kg × 5', '+3.1 kg to the session before'],
  })
})

test('records that stand close together write only the later value', () => {
  const points = trendPoints(
    { progress: progressOf(singles([100, 101, 102, 103], 3)), tested: [], shown },
    words,
  )
  expect(points.map(({ label }) => label)).toEqual([undefined, undefined, undefined, '103'])
})

test('an outlier stays on the chart and is named', () => {
  const progress = progressOf(singles([100, 101, 102, 18, 103, 104]))
  const point = progress.series.points[3]
  expect(point && badgeOf(progress, point)).toBe('progress.outlier')
  expect(trendPoints({ progress, tested: [], shown }, words)[3]).toMatchObject({
    mark: 'hollow',
    isOutlier: true,
  })
})

test('a tested max is no mark on a chart of loads for reps', () => {
  const progress = progressOf(course(['90 x 12 @9', '92 x 12 @9']))
  const marks = trendPoints({ progress, tested, shown }, words).map(({ mark }) => mark)
  expect(marks).toEqual(['dot', 'record'])
  expect(
    testedValue({ day: day(0), exerciseId: 'squat', load: load(100, 'lb') }, 'kg'),
  ).toBeCloseTo(45.36, 2)
})

test('only the days shown are drawn, and a thousand marks at most', () => {
  const early = trendPoints(
    {
      progress: progressOf(singles([100, 101, 102], 7)),
      tested: [],
      shown: { from: day(7), to: day(8) },
    },
    words,
  )
  expect(early).toHaveLength(1)
  const long = singles(
    Array.from({ length: 1010 }, () => 100),
    3,
  )
  const all = trendPoints(
    {
      progress: progressOf(long, { from: day(3000) }),
      tested: [],
      shown: { from: day(0), to: day(4000) },
    },
    words,
  )
  expect(all).toHaveLength(1000)
})

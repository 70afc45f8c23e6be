import { expect, test } from 'vitest'
import { logEstimates } from '../../../../../../src/shared/domain/progress/lift/log-estimates'
import { load } from '../../../../../../src/shared/domain/units/load'
import { day, session } from '../rows'

/** The program begins four weeks after the first Monday. */
const startsOn = day(28)
const said = (rows: Parameters<typeof logEstimates>[0]) =>
  logEstimates(rows, { startsOn, unit: 'kg' }).map((each) => [
    each.load.milli / 1000,
    each.day,
    each.isSince,
  ])

test('the best estimate of the four weeks before the program stands, so that one bad day lowers nothing', () => {
  const rows = [
    ...session(day(7), '100 x 1 @10'),
    ...session(day(14), '105 x 1 @10'),
    ...session(day(21), '95 x 1 @10'),
  ]
  expect(said(rows)).toEqual([[105, day(14), false]])
})

test('sets logged within the program do not move its loads', () => {
  const before = session(day(21), '100 x 1 @10')
  const within = session(day(35), '130 x 1 @10')
  expect(said([...before, ...within])).toEqual([[100, day(21), false]])
})

test('a lift first trained in the program keeps the estimate of its first session', () => {
  const rows = [...session(day(30), '100 x 1 @10'), ...session(day(37), '110 x 1 @10')]
  expect(said(rows)).toEqual([[100, day(30), true]])
})

test('a deload, a set of more than a quarter of a year ago and lifts without a 1RM say nothing', () => {
  expect(said(session(day(21), '60 x 1 @10', { deload: true }))).toEqual([])
  expect(said(session(day(28 - 90), '100 x 1 @10'))).toEqual([])
  expect(said(session(day(21), '60 x 20 @8'))).toEqual([])
  expect(said(session(day(21), 'bw+10 x 5 @8'))).toEqual([])
})

test('an estimate is rounded to half a kilogram and names its set', () => {
  const [estimate] = logEstimates(session(day(21), '100 x 5 @8'), { startsOn, unit: 'kg' })
  expect(estimate).toMatchObject({ load: load(123.5, 'kg'), family: 'rts-2025' })
  expect(estimate?.set).toMatchObject({ reps: 5, rpe: 8 })
})

import { expect, test } from 'vitest'
import { type ClientSigns, meanDrift, needsOf } from '../../../../../src/shared/domain/today/needs'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { say } from '../../../../support/outcome'

const TODAY = calendarDate('2026-11-24')
const fine: ClientSigns = {
  hasProgram: true,
  lastLogged: calendarDate('2026-11-22'),
  outcomes: ['done', 'done', 'done', 'done'],
  drifts: [0, 0.5, 0, 0],
}
const saidOf = (signs: Partial<ClientSigns>) =>
  needsOf({ ...fine, ...signs }, TODAY).map(({ words }) => say(words))

test('a client who comes, rates as planned and has weeks to go needs nobody', () => {
  expect(saidOf({ ends: { day: calendarDate('2026-12-20'), hasNext: false } })).toEqual([])
})

test('pain of this week is told with place and day; from 5 of 10 on it is a decision', () => {
  const pain = { score: 2, bodyPart: 'low back', day: calendarDate('2026-11-19') }
  expect(saidOf({ pain })).toEqual(['Pain 2 of 10, low back, 5 days ago: decide'])
  const tone = (score: number) =>
    needsOf({ ...fine, pain: { ...pain, score } }, TODAY).map((need) => need.tone)
  expect([tone(0), tone(4), tone(5)]).toEqual([[], ['warn'], ['danger']])
})

test('two missed sessions of the last four are a pattern, one is not, and older ones are forgotten', () => {
  expect(saidOf({ outcomes: ['done', 'missed', 'done', 'done'] })).toEqual([])
  expect(saidOf({ outcomes: ['done', 'missed', 'done', 'missed'] })).toEqual([
    'Missed 2 of the last 4',
  ])
  const old = ['missed', 'missed', 'done', 'done', 'done', 'done'] as const
  expect(saidOf({ outcomes: old })).toEqual([])
})

test('two weeks without a log are told; without a program that alone is the reason', () => {
  expect(saidOf({ lastLogged: calendarDate('2026-11-10') })).toEqual(['Nothing logged for 14 days'])
  expect(saidOf({ lastLogged: calendarDate('2026-11-11') })).toEqual([])
  expect(saidOf({ hasProgram: false, lastLogged: calendarDate('2026-01-01') })).toEqual([
    'No program yet',
  ])
})

test('one RPE above plan over the last sessions is harder than planned; two rated sessions say nothing', () => {
  expect(saidOf({ drifts: [-2, 1, 1.5, 1, 1] })).toEqual(['Harder than planned, 4 sessions'])
  expect(saidOf({ drifts: [2, 2] })).toEqual([])
  expect(meanDrift([0, 1, 2])).toBe(1)
  expect(meanDrift([3, 3])).toBeUndefined()
})

test('a program that ends within a week without a next one is told, the day it ends, and after', () => {
  const ends = (day: string, hasNext = false) =>
    saidOf({ ends: { day: calendarDate(day), hasNext } })
  expect(ends('2026-11-29')).toEqual(['Program ends in 5 days, no next block'])
  expect(ends('2026-11-24')).toEqual(['Program ends today, no next block'])
  expect(ends('2026-11-20')).toEqual(['Program has ended, no next block'])
  expect(ends('2026-11-29', true)).toEqual([])
  expect(ends('2026-12-06')).toEqual([])
})

test('the weightiest reason comes first: strong pain before misses, misses before an ending program', () => {
  const kinds = needsOf(
    {
      ...fine,
      outcomes: ['missed', 'missed'],
      ends: { day: calendarDate('2026-11-25'), hasNext: false },
      pain: { score: 6, bodyPart: '', day: TODAY },
    },
    TODAY,
  ).map(({ kind }) => kind)
  expect(kinds).toEqual(['pain', 'missed', 'ends'])
})

import { expect, test } from 'vitest'
import { type ClientSigns, needsOf } from '../../../../../src/shared/domain/today/needs'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { say } from '../../../../support/outcome'

const TODAY = calendarDate('2026-11-24')
const running = (endsOn: string, hasNext = false) =>
  ({
    kind: 'running',
    startsOn: calendarDate('2026-10-26'),
    endsOn: calendarDate(endsOn),
    hasNext,
  }) as const
const fine: ClientSigns = {
  program: running('2026-12-20'),
  lastLogged: calendarDate('2026-11-22'),
  outcomes: ['done', 'done', 'done', 'done'],
  drifts: [0, 0.5, 0, 0],
}
const saidOf = (signs: Partial<ClientSigns>) =>
  needsOf({ ...fine, ...signs }, TODAY).map(({ words }) => say(words))

test('a client who comes, rates as planned and has weeks to go needs nobody', () => {
  expect(saidOf({})).toEqual([])
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

test('two weeks without a log are told, with or without a program', () => {
  expect(saidOf({ lastLogged: calendarDate('2026-11-10') })).toEqual(['No log for 14 days'])
  expect(saidOf({ lastLogged: calendarDate('2026-11-11') })).toEqual([])
  const none = { kind: 'none' } as const
  expect(saidOf({ program: none, lastLogged: calendarDate('2026-10-25') })).toEqual([
    'No log for 30 days',
    'No program yet',
  ])
})

test('a client on a program who never logged is silent from its first day on', () => {
  const { lastLogged: _, ...never } = fine
  const said = (today: string) => needsOf(never, calendarDate(today)).map(({ words }) => say(words))
  expect(said('2026-11-08')).toEqual([])
  expect(said('2026-11-09')).toEqual(['No log for 14 days'])
})

test('a client without a program who has been gone for months is only noted, not a warning', () => {
  const gone = { ...fine, program: { kind: 'ended', on: calendarDate('2025-12-20') } } as const
  const needs = needsOf({ ...gone, lastLogged: calendarDate('2025-12-18') }, TODAY)
  expect(needs.map(({ tone, words }) => [tone, say(words)])).toEqual([
    ['note', 'Ended 20 Dec 2025, no next block'],
    ['note', 'No log for 341 days'],
  ])
})

test('every session half a point above plan is harder than planned; two rated sessions say nothing', () => {
  expect(saidOf({ drifts: [-2, 0.9, 0.8, 1, 0.9] })).toEqual(['Harder than planned, 4 sessions'])
  expect(saidOf({ drifts: [2, 2] })).toEqual([])
})

test('a program that ends within a week without a next one is told, the day it ends, and after', () => {
  const ends = (day: string, hasNext = false) => saidOf({ program: running(day, hasNext) })
  expect(ends('2026-11-29')).toEqual(['Program ends in 5 days, no next block'])
  expect(ends('2026-11-24')).toEqual(['Program ends today, no next block'])
  expect(ends('2026-11-20')).toEqual(['Ended 20 Nov, no next block'])
  expect(ends('2026-11-29', true)).toEqual([])
  expect(ends('2026-12-06')).toEqual([])
})

test('a program that is over says so and since when, never that there is none yet', () => {
  expect(saidOf({ program: { kind: 'ended', on: calendarDate('2026-11-15') } })).toEqual([
    'Ended 15 Nov, no next block',
  ])
})

test('the weightiest reason comes first: strong pain before misses, misses before an ending program', () => {
  const kinds = needsOf(
    {
      ...fine,
      outcomes: ['missed', 'missed'],
      program: running('2026-11-25'),
      pain: { score: 6, bodyPart: '', day: TODAY },
    },
    TODAY,
  ).map(({ kind }) => kind)
  expect(kinds).toEqual(['pain', 'missed', 'ends'])
})

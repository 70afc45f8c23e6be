import { expect, test } from 'vitest'
import { weekPlaces } from '../../../../../../src/shared/domain/programs/roster-edit/addressed-weeks'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'
import { oneRowProgram } from './one-row-program'

const program = oneRowProgram({ cells: ['3x5', null, null, null], deloads: [4] })
const ask = { today: calendarDate('2026-11-18'), isLogged: () => false }

test('weeks that are over stay out, the running week counts', () => {
  expect(weekPlaces(program, 'day', { ...ask, scope: 'from-now' })).toEqual([
    'past',
    'past',
    'addressed',
    'addressed',
  ])
})

test('a day that is logged already stays out, too', () => {
  const isLogged = (dayId: string, week: number) => dayId === 'day' && week === 3
  const places = weekPlaces(program, 'day', { ...ask, scope: 'from-now', isLogged })
  expect(places[2]).toBe('logged')
})

test('all weeks are all weeks, deload weeks those from now on', () => {
  expect(weekPlaces(program, 'day', { ...ask, scope: 'all' })).toEqual(
    new Array(4).fill('addressed'),
  )
  expect(weekPlaces(program, 'day', { ...ask, scope: 'deload' })).toEqual([
    'elsewhere',
    'elsewhere',
    'elsewhere',
    'addressed',
  ])
})

test('before its first week every week of a program is ahead', () => {
  const early = { ...ask, scope: 'from-now', today: calendarDate('2026-10-01') } as const
  expect(weekPlaces(program, 'day', early)).toEqual(new Array(4).fill('addressed'))
})

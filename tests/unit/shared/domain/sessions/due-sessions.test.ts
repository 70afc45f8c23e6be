import { expect, test } from 'vitest'
import type { Program } from '../../../../../src/shared/domain/programs/program'
import {
  allSessions,
  dayOfSession,
  dueSessions,
  nextWeek,
} from '../../../../../src/shared/domain/sessions/due-sessions'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

const day = (id: string, weekday: number | null) => ({
  id,
  name: id,
  weekday,
  sheetCode: 'K7M4QX',
  rows: [],
})
const program: Program = {
  id: 'p',
  clientId: 'dana',
  name: 'Hip thrust block',
  goal: 'strength',
  templateId: null,
  startsOn: calendarDate('2026-11-23'),
  isActive: true,
  weeks: [
    { kind: 'loading', name: '' },
    { kind: 'deload', name: '' },
  ],
  days: [day('lower', 1), day('upper', 4), day('floating', null)],
}

test('a session falls on its weekday, a floating one on its place in the week', () => {
  expect(dayOfSession(program, 1, 2)).toBe('2026-12-03')
  expect(dayOfSession(program, 2, 1)).toBe('2026-11-25')
})

test('due is the first week not logged of every day, earliest first', () => {
  const due = dueSessions(program, [{ dayId: 'lower', week: 1 }])
  expect(due.map(({ programDay, week }) => [programDay.id, week])).toEqual([
    ['floating', 1],
    ['upper', 1],
    ['lower', 2],
  ])
})

test('a day whose weeks are all in the log is not due any more', () => {
  const logged = [1, 2].map((week) => ({ dayId: 'lower', week }))
  expect(nextWeek(program, 'lower', logged)).toBeUndefined()
  expect(dueSessions(program, logged).map(({ programDay }) => programDay.id)).not.toContain('lower')
})

test('the whole plan is every day of every week', () => {
  expect(allSessions(program).length).toBe(6)
})

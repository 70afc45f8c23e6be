import { expect, test } from 'vitest'
import type { Program } from '../../../../../src/shared/domain/programs/program'
import {
  type AttendedSession,
  attendance,
} from '../../../../../src/shared/domain/sessions/attendance'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

const today = calendarDate('2026-11-25')
const program: Program = {
  id: 'p',
  clientId: 'dana',
  name: 'Block',
  goal: 'strength',
  templateId: null,
  startsOn: calendarDate('2026-11-16'),
  isActive: true,
  weeks: [
    { kind: 'loading', name: '' },
    { kind: 'loading', name: '' },
  ],
  days: [{ id: 'lower', name: 'Lower', weekday: 5, sheetCode: 'K7M4QX', rows: [] }],
}
const session = (change: Partial<AttendedSession>): AttendedSession => ({
  id: 's',
  day: calendarDate('2026-11-20'),
  status: 'done',
  dayId: 'lower',
  week: 1,
  setsDone: 12,
  setsPlanned: 12,
  ...change,
})
const outcomes = (sessions: readonly AttendedSession[]) =>
  attendance(sessions, program, today).map(({ outcome }) => outcome)

test('a session done is done, and the one ahead is planned', () => {
  expect(outcomes([session({})])).toEqual(['done', 'planned'])
})

test('fewer sets than planned are part of it, and missed stays missed', () => {
  expect(outcomes([session({ setsDone: 5 })])[0]).toBe('part')
  expect(outcomes([session({ status: 'missed', setsDone: 0 })])[0]).toBe('missed')
})

test('a past day that is not in the log is a sheet to log', () => {
  expect(outcomes([])).toEqual(['to-log', 'planned'])
})

test('a session done in another week was moved, and its place says where to', () => {
  const [moved] = attendance([session({ day: calendarDate('2026-11-24') })], program, today)
  expect(moved).toMatchObject({ day: '2026-11-20', outcome: 'moved', movedTo: '2026-11-24' })
})

test('without a program the log alone counts', () => {
  const free = session({ dayId: null, week: null })
  expect(attendance([free], null, today).map(({ outcome }) => outcome)).toEqual(['done'])
})

import { expect, test } from 'vitest'
import type { LogRow } from '../../../../../../src/shared/domain/imports/log-row'
import { printRow } from '../../../../../../src/shared/domain/imports/sessions/row-print'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'

const row: LogRow = {
  row: 2,
  title: 'Lower A',
  start: { day: calendarDate('2026-05-04') },
  ending: '',
  seconds: null,
  sessionNote: '',
  exercise: 'Squat',
  superset: '',
  note: '',
  noteOf: 'row',
  setNumber: 1,
  set: {
    type: 'normal',
    load: { milli: 80_000, unit: 'kg' },
    reps: 5,
    seconds: null,
    metres: null,
    rpe: null,
  },
}

test('the same set in another line of the file prints the same', () => {
  expect(printRow({ ...row, row: 99, ending: 'x' })).toBe(printRow(row))
})

test('another load, unit, number, note or kind prints differently', () => {
  const set = row.set
  if (!set) throw new Error('no set')
  const others = [
    { ...row, setNumber: 2 },
    { ...row, note: 'belt' },
    { ...row, exercise: 'Squats' },
    { ...row, set: null },
    { ...row, set: { ...set, load: null } },
    { ...row, set: { ...set, load: { milli: 80_000, unit: 'lb' } as const } },
    { ...row, set: { ...set, type: 'drop' as const } },
    { ...row, set: { ...set, rpe: 8000 } },
  ]
  expect(new Set([row, ...others].map(printRow)).size).toBe(others.length + 1)
})

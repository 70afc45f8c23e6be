import { expect, test } from 'vitest'
import {
  dayOrderOf,
  readMoment,
} from '../../../../../../src/shared/domain/imports/cells/read-moment'

const at = (day: string, time?: string) => (time === undefined ? { day } : { day, time })

test.each([
  ['15 Sep 2025, 07:48', at('2025-09-15', '07:48')],
  ['07 Jan 2024, 17:15', at('2024-01-07', '17:15')],
  ['2024-01-07 17:15:00', at('2024-01-07', '17:15')],
  ['2024-01-07 8:05', at('2024-01-07', '08:05')],
  ['2024-01-07T17:15:00.000Z', at('2024-01-07', '17:15')],
  ['Sep 22, 2026, 5:00 PM', at('2026-09-22', '17:00')],
  ['Sep 22, 2026, 5:00\u202fPM', at('2026-09-22', '17:00')],
  ['2025-08-03 1:04:33\u202fpm', at('2025-08-03', '13:04')],
  ['Sep 22, 2026, 12:05 AM', at('2026-09-22', '00:05')],
  ['Sep 22, 2026, 12:05 PM', at('2026-09-22', '12:05')],
  ['September 22nd, 2026 at 9:30 a.m.', at('2026-09-22', '09:30')],
  ['22.09.2026, 17:00', at('2026-09-22', '17:00')],
  ['1 Sept. 2026, 07:30', at('2026-09-01', '07:30')],
  ['22. Sept. 2026 um 17:00', at('2026-09-22', '17:00')],
  ['3 märz 2026, 07:30', at('2026-03-03', '07:30')],
  ['1er févr. 2026 à 17:00', at('2026-02-01', '17:00')],
  ['22 août 2026 17h05', at('2026-08-22', '17:05')],
  ['22 de set. de 2026, 17:00', at('2026-09-22', '17:00')],
  ['22 ene 2026, 5:00 p. m.', at('2026-01-22', '17:00')],
  ['5 mrt 2026 06:10', at('2026-03-05', '06:10')],
  ['5 gen 2026, 06:10', at('2026-01-05', '06:10')],
  ['5 9월 2026, 06:10', at('2026-09-05', '06:10')],
  ['2026. 9. 5. 오후 6:10', at('2026-09-05', '18:10')],
  ['2026년 9월 5일 06:10', at('2026-09-05', '06:10')],
  ['2026年9月5日 06:10', at('2026-09-05', '06:10')],
  ['2026/09/05 18:10', at('2026-09-05', '18:10')],
  ['2026-09-05', at('2026-09-05')],
])('%s is read', (text, moment) => {
  expect(readMoment(text, 'day-first')).toEqual(moment)
})

test.each(['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ko', 'ja', 'pl', 'sv', 'ru'])(
  'the way a browser in %s writes a start is read, in every month',
  (language) => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    })
    for (let month = 0; month < 12; month++) {
      const text = format.format(Date.UTC(2026, month, 22, 17, 5))
      const day = `2026-${String(month + 1).padStart(2, '0')}-22`
      expect([text, readMoment(text, 'day-first')]).toEqual([text, at(day, '17:05')])
    }
  },
)

test('03/04/2026 is read in the order it is told, and proves none', () => {
  expect(readMoment('03/04/2026 10:00', 'day-first')).toEqual(at('2026-04-03', '10:00'))
  expect(readMoment('03/04/2026 10:00', 'month-first')).toEqual(at('2026-03-04', '10:00'))
  expect(dayOrderOf('03/04/2026')).toBe('either')
})

test('a figure above 12 proves the order, and is never read the other way', () => {
  expect(dayOrderOf('22/04/2026')).toBe('day-first')
  expect(dayOrderOf('04/22/2026')).toBe('month-first')
  expect(readMoment('22/04/2026', 'month-first')).toEqual(at('2026-04-22'))
  expect(readMoment('04-22-2026', 'day-first')).toEqual(at('2026-04-22'))
  expect(dayOrderOf('04/04/2026')).toBe('certain')
  expect(dayOrderOf('03.04.2026')).toBe('certain')
  expect(dayOrderOf('15 Sep 2025, 07:48')).toBe('certain')
  expect(dayOrderOf('soon')).toBe('certain')
})

test('31 February is no day, a word is none either, and a blank says nothing', () => {
  expect(readMoment('31 Feb 2026, 07:00', 'day-first')).toBe('no-such-day')
  expect(readMoment('2026-02-31 07:00:00', 'day-first')).toBe('no-such-day')
  expect(readMoment('31/02/2026', 'day-first')).toBe('no-such-day')
  expect(readMoment('29 Feb 2028', 'day-first')).toEqual(at('2028-02-29'))
  expect(readMoment('last Tuesday', 'day-first')).toBe('unreadable')
  expect(readMoment('15 Squat 2025', 'day-first')).toBe('unreadable')
  expect(readMoment('15/09/25', 'day-first')).toBe('unreadable')
  expect(readMoment(' ', 'day-first')).toBe('blank')
})

test('an hour that no clock shows is left off, the day stays', () => {
  expect(readMoment('2026-09-05 25:10', 'day-first')).toEqual(at('2026-09-05'))
  expect(readMoment('2026-09-05 10:75', 'day-first')).toEqual(at('2026-09-05'))
})

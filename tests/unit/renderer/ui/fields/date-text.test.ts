import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate, stepDate, writeDate } from '../../../../../src/renderer/ui/fields/date-text'
import { calendarDate, fromEpochDay } from '../../../../../src/shared/kernel/calendar-date'

const today = calendarDate('2026-11-24')
const read = (text: string, locale = 'en-GB') => readDate(text, locale, today)

describe('dates as a coach types them', () => {
  it('reads ISO in every language', () => {
    expect(read('2026-11-24', 'en-US')).toEqual({ ok: true, value: '2026-11-24' })
    expect(read(' 2026-11-24 ', 'de')).toEqual({ ok: true, value: '2026-11-24' })
  })

  it('reads figures in the order of the language, whatever stands between', () => {
    expect(read('24/11/2026')).toEqual({ ok: true, value: '2026-11-24' })
    expect(read('24.11.26', 'de')).toEqual({ ok: true, value: '2026-11-24' })
    expect(read('11/24/2026', 'en-US')).toEqual({ ok: true, value: '2026-11-24' })
    expect(read('24 11 2026')).toEqual({ ok: true, value: '2026-11-24' })
  })

  it('takes this year when none is typed', () => {
    expect(read('1.12.', 'de')).toEqual({ ok: true, value: '2026-12-01' })
    expect(read('12/1', 'en-US')).toEqual({ ok: true, value: '2026-12-01' })
  })

  it('takes two figures of a birth year as the past', () => {
    expect(read('3/5/84')).toEqual({ ok: true, value: '1984-05-03' })
    expect(read('3/5/30')).toEqual({ ok: true, value: '2030-05-03' })
  })

  it('says that 31 February is no day, and that words are no date', () => {
    expect(read('31/2/2026')).toEqual({ ok: false, error: 'not-a-day' })
    expect(read('2026-02-31')).toEqual({ ok: false, error: 'not-a-day' })
    for (const text of ['next Monday', '24', '1/2/3/4', '20261124', '-1/2/2026']) {
      expect(read(text)).toEqual({ ok: false, error: 'unreadable' })
    }
  })

  it('reads back every day it writes, in every language', () => {
    const day = fc.integer({ min: -25000, max: 80000 })
    const locale = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'hu', 'ja', 'ar', 'fa', 'th', 'sv')
    const property = fc.property(day, locale, (number, language) => {
      const date = fromEpochDay(number)
      expect(readDate(writeDate(date, language), language, today)).toEqual({
        ok: true,
        value: date,
      })
    })
    fc.assert(property, { seed: 20261124, numRuns: 400 })
  })

  it('steps a day with the arrows', () => {
    expect(stepDate(calendarDate('2026-11-30'), 'ArrowUp')).toBe('2026-12-01')
    expect(stepDate(calendarDate('2026-12-01'), 'ArrowDown')).toBe('2026-11-30')
    expect(stepDate(today, 'ArrowLeft')).toBeUndefined()
  })
})

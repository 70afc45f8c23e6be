import { describe, expect, it } from 'vitest'
import {
  CLOCK,
  CLOCK_RANGE,
  clockRange,
  clockSeconds,
  REST_CLOCK,
} from '../../../../../../src/shared/domain/notation/reading/clock'

describe('times in the shorthand', () => {
  it.each([
    ['90', 90],
    ['90s', 90],
    ['90 secs', 90],
    ['2min', 120],
    ["2'", 120],
    ['2m', 120],
    ['1:30', 90],
    [':120', 120],
  ])('%s is %i seconds', (text, seconds) => {
    expect(clockSeconds(text)).toBe(seconds)
  })

  it('refuse sixty and more behind a colon, and more than a day', () => {
    expect(clockSeconds('1:75')).toBeUndefined()
    expect(clockSeconds('2000min')).toBeUndefined()
  })

  it('give a bare start the unit of the end', () => {
    expect(clockRange('2-3min')).toEqual({ from: 120, to: 180 })
    expect(clockRange('60-90s')).toEqual({ from: 60, to: 90 })
    expect(clockRange('1:30-2:00')).toEqual({ from: 90, to: 120 })
  })

  it('need a unit, except in a rest', () => {
    const whole = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`).test(text)
    expect([whole(CLOCK, '90'), whole(REST_CLOCK, '90')]).toEqual([false, true])
    expect([whole(CLOCK_RANGE, '60-90s'), whole(CLOCK_RANGE, '60-90')]).toEqual([true, false])
  })
})

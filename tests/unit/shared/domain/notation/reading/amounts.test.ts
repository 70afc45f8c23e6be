import { describe, expect, it } from 'vitest'
import {
  DASH,
  INT,
  MORE,
  NUMBER,
  rangeOf,
  readLoadSpread,
  readSpread,
  spreadOf,
  toCount,
  toMilli,
  UNIT_NUMBER,
} from '../../../../../../src/shared/domain/notation/reading/amounts'

describe('numbers in the shorthand', () => {
  it('become whole thousandths, with a point or a comma', () => {
    expect([toMilli('62.5'), toMilli('62,5'), toMilli('2.375')]).toEqual([62_500, 62_500, 2375])
    expect(toMilli('10000')).toBeUndefined()
  })

  it('count sets and repetitions from one', () => {
    expect([toCount('8'), toCount('0'), toCount(undefined)]).toEqual([8, undefined, undefined])
  })

  it('are one value, a rising range, or a value per set', () => {
    expect(readSpread('12-8', Number)).toEqual({ kind: 'range', from: 8, to: 12 })
    expect(readSpread('12/10/8', Number)).toEqual({ kind: 'each', values: [12, 10, 8] })
    expect(readSpread('0/8', toCount)).toBeUndefined()
    expect(spreadOf(rangeOf(8))).toEqual({ kind: 'one', value: 8 })
  })

  it('ramp over the sets, or leave a choice', () => {
    expect(readLoadSpread('60>80')).toEqual({ kind: 'ramp', from: 60_000, to: 80_000 })
    expect(readLoadSpread('185 or 125')).toEqual({ kind: 'choice', values: [185_000, 125_000] })
  })

  it('end where a longer number would go on, and a dash needs like blanks on both sides', () => {
    const whole = (pattern: string) => new RegExp(`^${pattern}`)
    expect(whole(INT).test('12345')).toBe(false)
    expect(whole(NUMBER).exec('62,5')?.[0]).toBe('62')
    expect(whole(UNIT_NUMBER).exec('62,5')?.[0]).toBe('62,5')
    expect([' - ', '-', ' -'].map((text) => whole(`${DASH}$`).test(text))).toEqual([
      true,
      true,
      false,
    ])
    expect(whole(`(?:1,)${MORE}$`).test('1,'.repeat(50))).toBe(false)
  })
})

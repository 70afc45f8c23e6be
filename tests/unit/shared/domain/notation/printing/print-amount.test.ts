import { expect, it } from 'vitest'
import {
  printClock,
  printLoadSpread,
  printRange,
  printSigned,
  printSpread,
} from '../../../../../../src/shared/domain/notation/printing/print-amount'

it('writes amounts as they are typed', () => {
  expect(printSpread({ kind: 'each', values: [12, 10, 8] })).toBe('12/10/8')
  expect(printLoadSpread({ kind: 'one', value: 62_500 })).toBe('62.5')
  expect(printLoadSpread({ kind: 'ramp', from: 60_000, to: 80_000 })).toBe('60>80')
  expect(printLoadSpread({ kind: 'choice', values: [185_000, 125_000] })).toBe('185 or 125')
  expect(printRange({ from: 3, to: 4 })).toBe('3-4')
  expect([printSigned(2500), printSigned(-10_000), printSigned(0)]).toEqual(['+2.5', '-10', '+0'])
})

it('writes rests below two minutes in seconds, except whole minutes', () => {
  expect([0, 60, 90, 120, 150].map(printClock)).toEqual(['0', '1:00', '90', '2:00', '2:30'])
})

import { expect, it } from 'vitest'
import {
  joined,
  sayLoadSpread,
  sayMilli,
  sayNumber,
  sayRange,
  saySigned,
  saySpread,
} from '../../../../../../src/shared/domain/notation/echoing/amounts'
import { sayEnglish as say } from '../../../../../../src/shared/messages/say'

it('says amounts with the joints of the language', () => {
  expect(sayNumber(1250.5, say)).toBe('1250.5')
  expect(sayMilli(62_500, say)).toBe('62.5')
  expect([saySigned(2500, say), saySigned(-10_000, say)]).toEqual(['+2.5', '−10'])
  expect(sayRange({ from: 8, to: 12 }, say)).toBe('8–12')
  expect(saySpread({ kind: 'each', values: [12, 10, 8] }, say)).toBe('12, 10, 8')
  expect(sayLoadSpread({ kind: 'choice', values: [185_000, 125_000] }, say)).toBe('185 or 125')
  expect(joined(['a'], say)).toBe('a')
})

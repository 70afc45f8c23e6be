import { expect, it } from 'vitest'
import {
  sayDuration,
  sayDurations,
  saySeconds,
} from '../../../../../../src/shared/domain/notation/echoing/duration'
import { sayEnglish as say } from '../../../../../../src/shared/messages/say'

it('says times as coaches do', () => {
  expect([30, 60, 90, 150, 180].map((seconds) => sayDuration(seconds, say))).toEqual([
    '30 s',
    '1 min',
    '90 s',
    '2:30 min',
    '3 min',
  ])
  expect(sayDurations({ from: 60, to: 90 }, say)).toBe('60–90 s')
  expect(sayDurations({ from: 120, to: 180 }, say)).toBe('2–3 min')
  expect(saySeconds({ kind: 'each', values: [30, 40] }, say)).toBe('30, 40 s')
})

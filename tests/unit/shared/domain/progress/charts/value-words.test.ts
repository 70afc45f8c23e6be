import { expect, test } from 'vitest'
import {
  deltaText,
  digitsFor,
  planText,
  setText,
  unitWord,
  valueText,
} from '../../../../../../src/shared/domain/progress/charts/value-words'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { load } from '../../../../../../src/shared/domain/units/load'
import { course, day, seriesOf, session, words } from '../rows'

function one(text: string, more: Partial<PerformedSet> = {}): PerformedSet {
  const [set] = session(day(0), text, more) as [PerformedSet] // as: one text makes one set
  return set
}

const max = seriesOf(course(['100 x 5 @8']))
const pullUps = seriesOf(course(['bw x 8']))

test('an estimate is whole, a load keeps its digits, a small estimate gets one', () => {
  expect(valueText(127.4, max, words)).toBe('127 kg')
  expect(digitsFor(max.measure, 14.2)).toBe(1)
  expect(digitsFor({ kind: 'load-at-reps', reps: 12 }, 56.25)).toBe(3)
})

test('reps are said in words, differences with their sign', () => {
  expect(valueText(8, pullUps, words)).toBe('8 reps')
  expect(unitWord(max, words)).toBe('kg')
  expect(deltaText(1.84, max, words)).toBe('+1.8 kg')
  expect(deltaText(-2, pullUps, words)).toBe('−2 reps')
})

test('a set reads as the coach writes it', () => {
  expect(setText(one('100 x 5 @7.5'), words)).toBe('100 kg × 5 @7.5')
  expect(setText(one('220lb x 5'), words)).toBe('220 lb × 5')
  expect(setText(one('bw+10 x 6'), words)).toBe('10 kg added × 6')
  expect(setText(one('bw-15 x 6'), words)).toBe('15 kg assisted × 6')
  expect(setText(one('bw', { seconds: 45 }), words)).toBe('bodyweight × 45 s')
  expect(setText(one('24', { metres: 40 }), words)).toBe('24 kg × 40 m')
  expect(setText(one('', { load: { kind: 'none' }, reps: 15 }), words)).toBe('15')
})

test('the plan shows what was written and nothing more', () => {
  const planned = { plannedLoad: load(97.5, 'kg'), plannedReps: 5, plannedRpe: 7 }
  expect(planText(one('100 x 5', planned), words)).toBe('97.5 kg × 5 @7')
  expect(planText(one('100 x 5', { plannedRpe: 7 }), words)).toBe('@7')
  expect(planText(one('100 x 5'), words)).toBe('')
})

test('a bodyweight lift stands in words: never 0 kg added, never minus 5 kg', () => {
  const weighted = seriesOf(course(['bw+10 x 5', 'bw+12.5 x 5']))
  expect([12.5, 0, -5].map((value) => valueText(value, weighted, words))).toEqual([
    '12.5 kg added',
    'bodyweight',
    '5 kg assisted',
  ])
})

test('a set typed in pounds is shown in the reader’s kilograms, with what was typed beside it', () => {
  expect(setText(one('225lb x 5'), words, 'kg')).toBe('102.1 kg (225 lb) × 5')
  expect(planText(one('225lb x 5', { plannedLoad: load(225, 'lb') }), words, 'kg')).toBe(
    '102.1 kg (225 lb)',
  )
  const inKilograms = seriesOf(course(['225lb x 12 @7', '225lb x 12 @7']))
  expect(inKilograms.measure.kind).toBe('load-at-reps')
  expect(valueText(102.05828325, inKilograms, words)).toBe('102.1 kg')
})

import { expect, it } from 'vitest'
import {
  readLabel,
  readMark,
  readSign,
} from '../../../../../../src/shared/domain/notation/reading/read-signs'

it.each([
  ['|', 'week'],
  [';;', 'week'],
  [';', 'warm-ups-end'],
  ['then', 'then'],
  ['top set:', 'role'],
  ['back-off', 'role'],
  ['wu', 'role'],
  ['#hypertrophy', 'goal'],
])('knows %s', (typed, kind) => {
  expect(readSign(typed, 0)).toMatchObject({ value: { kind }, to: typed.length })
})

it('knows how a week follows from the one before', () => {
  const marks = ['=', 'off', 'deload', 'offset'].map((typed) => readMark(typed, 0)?.value)
  expect(marks).toEqual([
    { kind: 'mark', mark: 'same' },
    { kind: 'mark', mark: 'off' },
    { kind: 'mark', mark: 'deload' },
    undefined,
  ])
})

it('reads a place in a superset, but no rest or tempo for one', () => {
  const label = (typed: string) => readLabel(typed, 0)?.value
  expect([label('A1 4x8'), label('b2) 4x8'), label('A 4 rounds')]).toEqual([
    { kind: 'label', label: 'A1' },
    { kind: 'label', label: 'B2' },
    { kind: 'label', label: 'A' },
  ])
  expect([label('r5 4x8'), label('bw 4x8'), label('AMRAP')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

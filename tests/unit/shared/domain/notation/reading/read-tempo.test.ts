import { expect, it } from 'vitest'
import {
  readBareTempo,
  readSaidTempo,
} from '../../../../../../src/shared/domain/notation/reading/read-tempo'

it.each([
  ['3010', '3010'],
  ['31x1', '31X1'],
  ['3-1-x-0', '31X0'],
  ['3:1:x:0', '31X0'],
])('reads the bare tempo %s as %s', (typed, tempo) => {
  expect(readBareTempo(typed, 0)).toEqual({ value: tempo, to: typed.length })
})

it('takes no three sets of ten, metres or kilograms for a tempo', () => {
  expect(['3x10', '2000m', '1000 kg', '31x12'].map((typed) => readBareTempo(typed, 0))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('fills up a said tempo of three signs', () => {
  expect(readSaidTempo('tempo 311', 0)?.value).toBe('3110')
  expect(readSaidTempo('t 3-1-x-0', 0)?.value).toBe('31X0')
})

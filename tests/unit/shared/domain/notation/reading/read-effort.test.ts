import { expect, it } from 'vitest'
import {
  readAfterAt,
  readSaidEffort,
} from '../../../../../../src/shared/domain/notation/reading/read-effort'

it.each([
  ['rpe 8', { kind: 'rpe', amount: { kind: 'one', value: 8 } }],
  ['@rpe8-9', { kind: 'rpe', amount: { kind: 'range', from: 8, to: 9 } }],
  ['7.5rpe', { kind: 'rpe', amount: { kind: 'one', value: 7.5 } }],
  ['2 rir', { kind: 'rir', amount: { kind: 'one', value: 2 } }],
  ['rir 3/2/1', { kind: 'rir', amount: { kind: 'each', values: [3, 2, 1] } }],
  ['to failure', { kind: 'failure' }],
  ['bis mv', { kind: 'failure' }],
])('reads the effort %s', (typed, effort) => {
  expect(readSaidEffort(typed, 0)).toEqual({ value: effort, to: typed.length })
})

it('knows no RPE of eleven and no quarter steps', () => {
  expect(readSaidEffort('rpe 11', 0)).toBeUndefined()
  expect(readAfterAt('@7.25', 0)?.value).toMatchObject({ load: { unit: 'client' } })
})

it('reads half steps with a comma, unless a scheme follows it', () => {
  expect(readAfterAt('@8,5', 0)?.value).toMatchObject({ effort: { amount: { value: 8.5 } } })
  expect(readAfterAt('@8,5x5', 0)).toMatchObject({ to: 2 })
})

it('reads ramps and choices after @ as loads', () => {
  expect(readAfterAt('@6>8', 0)?.value.load).toMatchObject({ amount: { kind: 'ramp' } })
  expect(readAfterAt('@185 or 125', 0)?.value.load).toMatchObject({ amount: { kind: 'choice' } })
})

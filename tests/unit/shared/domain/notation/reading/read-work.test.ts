import { expect, it } from 'vitest'
import {
  readMeasuredWork,
  readTimedAmrap,
  readWork,
} from '../../../../../../src/shared/domain/notation/reading/read-work'

it.each([
  ['30s', { kind: 'time', seconds: { kind: 'one', value: 30 } }],
  ['30/40/50s', { kind: 'time', seconds: { kind: 'each', values: [30, 40, 50] } }],
  ['1-2min', { kind: 'time', seconds: { kind: 'range', from: 60, to: 120 } }],
  ['1.5km', { kind: 'distance', distance: { kind: 'one', value: 1500 }, unit: 'km' }],
  ['20-30 yards', { kind: 'distance', unit: 'yd' }],
  ['12cal', { kind: 'calories', calories: { kind: 'one', value: 12 } }],
  ['(2+2+2) i15s', { kind: 'cluster', parts: [2, 2, 2], gap: 15 }],
  ['5+5+5', { kind: 'cluster', parts: [5, 5, 5] }],
  ['amrap', { kind: 'amrap' }],
  ['8', { kind: 'reps' }],
])('reads what is done in a set: %s', (typed, work) => {
  const read = readWork(typed, 0)
  expect(read?.value).toMatchObject(work)
  expect(read?.to).toBe(typed.length)
})

it('leaves the word failure for the effort', () => {
  expect(readWork('to failure', 0)).toEqual({ value: { kind: 'amrap' }, to: 0 })
})

it('needs a measure or a time where none is in the word', () => {
  expect(readMeasuredWork('30', 0)).toBeUndefined()
  expect(readTimedAmrap('amrap 8min', 0)?.value).toEqual({ kind: 'amrap', seconds: 480 })
  expect(readTimedAmrap('amrap', 0)).toBeUndefined()
})

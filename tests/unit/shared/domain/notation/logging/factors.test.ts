import { expect, it } from 'vitest'
import { readFactors } from '../../../../../../src/shared/domain/notation/logging/factors'

it.each([
  ['102,5 x 5', [{ milli: 102_500 }, { milli: 5000 }]],
  ['225lb x5', [{ milli: 225_000, unit: 'lb' }, { milli: 5000 }]],
  ['100kgx5', [{ milli: 100_000, unit: 'kg' }, { milli: 5000 }]],
  ['bw-15x8', [{ kind: 'bodyweight', added: { milli: -15_000 } }, { milli: 8000 }]],
  ['24x10/10', [{ milli: 24_000 }, { kind: 'list', reps: [10, 10], joint: '/' }]],
  ['100x5,5,4', [{ milli: 100_000 }, { kind: 'list', reps: [5, 5, 4], joint: ',' }]],
  ['3x100x5', [{ milli: 3000 }, { milli: 100_000 }, { milli: 5000 }]],
  ['60s', [{ kind: 'seconds', seconds: 60 }]],
  ['1.5km', [{ kind: 'metres', metres: 1500 }]],
  ['x12', [{ milli: 12_000 }]],
])('reads the numbers that x joins: %s', (typed, factors) => {
  const read = readFactors(typed, 0)
  expect(read?.value).toMatchObject(factors)
  expect(read?.value).toHaveLength(factors.length)
  expect(read?.to).toBe(typed.length)
})

it('takes a comma before the next load for the end of the set', () => {
  expect(readFactors('100x5, 102,5x5', 0)?.to).toBe(5)
})

it('does not take 1e9 for one', () => {
  expect(readFactors('1e9', 0)).toBeUndefined()
})

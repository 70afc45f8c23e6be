import { expect, it } from 'vitest'
import {
  firstOfSpread,
  mapLoadSpread,
  mapSpread,
} from '../../../../../../src/shared/domain/notation/weeks/spread-changes'

const double = (value: number) => value * 2

it('changes every number of an amount alike', () => {
  expect(mapSpread({ kind: 'range', from: 8, to: 12 }, double)).toEqual({
    kind: 'range',
    from: 16,
    to: 24,
  })
  expect(mapLoadSpread({ kind: 'ramp', from: 60, to: 80 }, double)).toEqual({
    kind: 'ramp',
    from: 120,
    to: 160,
  })
  expect(mapLoadSpread({ kind: 'choice', values: [3, 4] }, double)).toEqual({
    kind: 'choice',
    values: [6, 8],
  })
  expect(mapLoadSpread({ kind: 'one', value: 3 }, double)).toEqual({ kind: 'one', value: 6 })
})

it('cuts a value per set to the sets that are left', () => {
  const falling = { kind: 'each', values: [12, 10, 8] } as const
  expect(firstOfSpread(falling, 2)).toEqual({ kind: 'each', values: [12, 10] })
  expect(firstOfSpread(falling, 1)).toEqual({ kind: 'one', value: 12 })
  expect(firstOfSpread(falling, 3)).toBe(falling)
})

import { expect, it } from 'vitest'
import { readFactors } from '../../../../../../src/shared/domain/notation/logging/factors'
import { resultsOf } from '../../../../../../src/shared/domain/notation/logging/results'

const results = (text: string) =>
  resultsOf(readFactors(text, 0)?.value ?? [], 'kg')?.map(({ side, result }) => ({
    side,
    ...result,
  }))
const kg = (value: number) => ({ kind: 'absolute', load: { milli: value * 1000, unit: 'kg' } })

it('reads load x reps, and reps x load where only the second has a unit', () => {
  expect(results('100x5')).toEqual([{ side: 'both', load: kg(100), reps: 5 }])
  expect(results('5x20kg')).toEqual([{ side: 'both', load: kg(20), reps: 5 }])
})

it('counts sets in front, or behind where the front is too heavy to be a count', () => {
  expect(results('3x100x5')).toHaveLength(3)
  expect(results('100x5x3')).toEqual(results('3x100x5'))
  expect(results('3x5x100kg')).toEqual(results('3x100x5'))
})

it('reads two numbers with a slash as left and right, more as sets', () => {
  expect(results('24x10/8')?.map(({ side, reps }) => [side, reps])).toEqual([
    ['left', 10],
    ['right', 8],
  ])
  expect(results('24x10/9/8')?.map(({ side }) => side)).toEqual(['both', 'both', 'both'])
})

it('takes a lone number for repetitions, and a large or broken one for a load', () => {
  expect(results('12')).toEqual([{ side: 'both', reps: 12 }])
  expect(results('102.5')).toEqual([{ side: 'both', load: kg(102.5) }])
  expect(results('100')).toEqual([{ side: 'both', load: kg(100) }])
})

it('refuses a set of no repetitions', () => {
  expect(results('100x0')).toBeUndefined()
})

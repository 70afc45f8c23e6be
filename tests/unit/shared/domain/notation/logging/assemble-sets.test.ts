import { expect, it } from 'vitest'
import { assembleSets } from '../../../../../../src/shared/domain/notation/logging/assemble-sets'
import { entryPieces } from '../../../../../../src/shared/domain/notation/logging/entry-pieces'

const sets = (text: string, planned?: Parameters<typeof assembleSets>[1]) =>
  assembleSets(entryPieces(text, 'kg'), planned).sets
const planned = {
  load: { kind: 'absolute', load: { milli: 60_000, unit: 'kg' } },
  reps: 8,
} as const

it('numbers sets from one, left and right together', () => {
  const numbered = sets('l24x10 r24x8, l24x9 r24x9, x').map(({ ordinal }) => ordinal)
  expect(numbered).toEqual([1, 1, 2, 2, 3])
})

it('joins a load and the work behind it into one set', () => {
  expect(sets('80kg 20m')).toEqual(sets('20m 80kg'))
  expect(sets('80kg 20m')).toHaveLength(1)
})

it('gives the effort to all sets of its stretch', () => {
  expect(sets('3x100x5 @8')).toMatchObject([
    { effort: { value: 8 } },
    { effort: { value: 8 } },
    { effort: { value: 8 } },
  ])
})

it('takes from the plan what was not typed, and says so', () => {
  expect(sets('=', planned)).toEqual([
    { kind: 'as-planned', ordinal: 1, ...planned, taken: ['load', 'reps'] },
  ])
  expect(sets('7', planned)).toMatchObject([{ reps: 7, load: planned.load, taken: ['load'] }])
  expect(sets('100x5', planned)[0]).not.toHaveProperty('taken')
})

import { expect, it } from 'vitest'
import { schemeSchema } from '../../../../../../src/shared/domain/notation/schema/scheme-schema'
import { groupOf } from '../../../../../support/shorthand'

it.each(['3x8', '5x(2+2+2) i15', 'myo 15+4x5', 'total 50', 'work to 3RM', '4 rounds', '5x(1/2/3)'])(
  'accepts the scheme of %s',
  (typed) => {
    const { scheme } = groupOf(typed)
    expect(schemeSchema.parse(scheme)).toEqual(scheme)
  },
)

it('refuses no sets, half a repetition and a cluster of one part', () => {
  const sets = { from: 3, to: 3 }
  const reps = { kind: 'reps', reps: { kind: 'one', value: 8 } }
  const refused = [
    { kind: 'sets', sets: { from: 0, to: 0 }, work: reps },
    { kind: 'sets', sets, work: { kind: 'reps', reps: { kind: 'one', value: 7.5 } } },
    { kind: 'sets', sets, work: { kind: 'cluster', parts: [2] } },
  ]
  expect(refused.map((scheme) => schemeSchema.safeParse(scheme).success)).toEqual([
    false,
    false,
    false,
  ])
})

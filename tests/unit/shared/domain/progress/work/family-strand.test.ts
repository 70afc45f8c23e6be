import { expect, test } from 'vitest'
import { familyStrand } from '../../../../../../src/shared/domain/progress/work/family-strand'
import { load } from '../../../../../../src/shared/domain/units/load'
import { day, session } from '../rows'

const variants = [
  { exerciseId: 'glute-bridge', name: 'Glute bridge', step: 1 },
  { exerciseId: 'hip-thrust-dumbbell', name: 'Dumbbell hip thrust', step: 3 },
  { exerciseId: 'hip-thrust-barbell', name: 'Barbell hip thrust', step: 4 },
]

const log = [
  ...session(day(0), 'bw x 15', { exerciseId: 'glute-bridge' }),
  ...session(day(4), 'bw x 15', { exerciseId: 'glute-bridge' }),
  ...session(day(11), '20 x 12', { exerciseId: 'hip-thrust-dumbbell' }),
  ...session(day(18), ['24 x 12', '22 x 12'], { exerciseId: 'hip-thrust-dumbbell' }),
  ...session(day(40), 'bw x 20', { exerciseId: 'glute-bridge' }),
]

test('the strand tells which variant was trained when, hardest on top', () => {
  const lanes = familyStrand(log, variants)
  expect(lanes.map(({ variant }) => variant.name)).toEqual(['Dumbbell hip thrust', 'Glute bridge'])
  expect(lanes[0]?.spans).toEqual([
    {
      from: day(11),
      to: day(18),
      sessions: 2,
      heaviest: { kind: 'absolute', load: load(24, 'kg') },
    },
  ])
})

test('two weeks without a variant end its stretch', () => {
  const bridge = familyStrand(log, variants)[1]
  expect(bridge?.spans.map(({ from, sessions }) => [from, sessions])).toEqual([
    [day(0), 2],
    [day(40), 1],
  ])
  expect(bridge?.spans[0] && 'heaviest' in bridge.spans[0]).toBe(false)
})

test('a lift outside the family has no lane', () => {
  expect(familyStrand(session(day(0), '100 x 5'), variants)).toEqual([])
})

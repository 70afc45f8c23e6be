import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import type { Phase } from '../../../../../src/shared/domain/exercises/exercise'
import { momentPhases } from '../../../../../src/shared/domain/figures/moment-phases'

const TWO = ['start', 'end'] as const
const THREE = ['start', 'middle', 'end'] as const
const phase = (at: Phase['at']): Phase => ({ at, text: at, breath: 'free' })
const told = (moments: typeof TWO | typeof THREE, ...ats: Phase['at'][]) =>
  momentPhases(moments, ats.map(phase)).map(({ phases }) => phases.map(({ at }) => at))

test('under two pictures stand start and way out, end and way back', () => {
  expect(told(TWO, 'start', 'down', 'up')).toEqual([['start', 'down'], ['up']])
  expect(told(TWO, 'start', 'up', 'hold', 'down')).toEqual([
    ['start', 'up'],
    ['hold', 'down'],
  ])
  expect(told(TWO, 'start', 'hold', 'down')).toEqual([['start'], ['hold', 'down']])
})

test('of three pictures the middle one has the way out', () => {
  expect(told(THREE, 'start', 'up', 'hold', 'down')).toEqual([['start'], ['up'], ['hold', 'down']])
})

test('a movement without a way back ends under the last picture', () => {
  expect(told(TWO, 'start', 'up')).toEqual([['start'], ['up']])
  expect(told(THREE, 'start', 'up')).toEqual([['start'], [], ['up']])
})

test('no phase of the catalogue is lost or said twice', () => {
  for (const { id, phases } of builtInCatalogue().exercises) {
    for (const moments of [TWO, THREE]) {
      expect(
        momentPhases(moments, phases).flatMap((one) => one.phases),
        id,
      ).toEqual(phases)
    }
  }
})

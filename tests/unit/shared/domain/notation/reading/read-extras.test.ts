import { expect, it } from 'vitest'
import { readExtra } from '../../../../../../src/shared/domain/notation/reading/read-extras'

it.each([
  ['0.5-0.6 m/s', { speed: { from: 500, to: 600 } }],
  ['vl 20%', { velocityLoss: 20 }],
  ['every 1:30', { every: 90 }],
  ['/side', { perSide: true }],
  ['ea leg', { perSide: true }],
  ['por lado', { perSide: true }],
  ['rest-pause 2x15s', { restPause: { count: 2, seconds: 15 } }],
  ['drop 20%', { drop: { count: 1, percent: 20, after: 'last' } }],
  ['2 drops of 20% all', { drop: { count: 2, percent: 20, after: 'every' } }],
  ['pause 2s', { pause: 2 }],
  ['2s pause', { pause: 2 }],
  ['paused 15s', { pause: 15 }],
  ['+2.5%/wk', { steps: [{ by: 2500, unit: '%' }] }],
  ['-1 rir per week', { steps: [{ by: -1000, unit: 'rir' }] }],
  ['+1 set/wk', { steps: [{ by: 1000, unit: 'set' }] }],
  ['+2.5/wk', { steps: [{ by: 2500, unit: 'client' }] }],
])('reads %s', (typed, says) => {
  expect(readExtra(typed, 0)).toEqual({ value: says, to: typed.length })
})

it('knows no bar at twenty metres a second and no pause of a minute and a half within a rep', () => {
  expect(readExtra('20m/s', 0)).toBeUndefined()
  expect(readExtra('pause 90s', 0)).toBeUndefined()
})

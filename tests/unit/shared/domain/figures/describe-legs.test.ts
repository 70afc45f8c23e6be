import { expect, test } from 'vitest'
import { describeLegs } from '../../../../../src/shared/domain/figures/describe-legs'
import { type Posture, poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'
import { sayEnglish } from '../../../../../src/shared/messages/say'

function said(
  view: 'side' | 'front',
  posture: Posture,
  legs: readonly object[],
): readonly string[] {
  const arms = [{ upper: -90, fore: -90 }]
  const pose = poseSchema.parse({ view, hip: [0, 0.53], trunk: 90, legs, arms })
  return describeLegs(posture, skeletonOf(pose)).map(({ key }) => sayEnglish(key))
}

test('a leg extension starts with bent knees and ends with straight legs', () => {
  expect(said('side', 'seated', [{ thigh: 0, shank: -95, toe: -5 }])).toEqual(['knees bent'])
  expect(said('side', 'seated', [{ thigh: 0, shank: 0, toe: 90 }])).toEqual(['legs straight'])
})

test('a calf press is told by the feet', () => {
  const press = (toe: number) => said('side', 'seated', [{ thigh: 40, shank: 35, toe }])
  expect(press(145)).toEqual(['legs straight', 'toes drawn back'])
  expect(press(95)).toEqual(['legs straight', 'toes pressed away'])
})

test('of two steps the second has the other leg in front', () => {
  const [front, back] = [
    { foot: [0.15, 0.055], toe: 16 },
    { foot: [-0.16, 0.085], toe: -38 },
  ]
  expect(said('side', 'walking', [front, back])).toEqual([])
  expect(said('side', 'walking', [back, front])).toEqual(['the other leg in front'])
  const [down, up] = [
    { thigh: -90, shank: -90 },
    { thigh: -80, shank: -95, seen: 0.82 },
  ]
  expect(said('front', 'walking', [down, up])).toEqual([])
  expect(said('front', 'walking', [up, down])).toEqual(['the other leg in front'])
})

test('on one leg the other is back, or its knee up in front', () => {
  const stand = { foot: [0, 0.045] }
  expect(said('side', 'onOneLeg', [{ thigh: 208, shank: 200 }, stand])).toEqual(['one leg back'])
  expect(said('side', 'onOneLeg', [{ thigh: 10, shank: -85 }, stand])).toEqual([
    'one knee up in front',
  ])
})

test('from the front knees go apart, a leg goes out or crosses the other', () => {
  expect(said('front', 'seated', [{ thigh: -78, shank: -90, seen: 0.8 }])).toEqual([
    'knees together',
  ])
  expect(said('front', 'seated', [{ thigh: -22, shank: -90, seen: 0.8 }])).toEqual(['knees apart'])
  const stand = { thigh: -90, shank: -90 }
  expect(said('front', 'standing', [{ thigh: -52, shank: -54 }, stand])).toEqual([
    'one leg out to the side',
  ])
  expect(said('front', 'standing', [{ thigh: -103, shank: -106 }, stand])).toEqual([
    'one leg across the other',
  ])
})

test('on the knees the hips go behind them, or the body leans forward', () => {
  const kneeling = (thigh: number) =>
    said('side', 'kneeling', [{ thigh: thigh + 180, shank: 180, toe: 205 }])
  expect([kneeling(90), kneeling(130), kneeling(60)]).toEqual([
    [],
    ['hips behind the knees'],
    ['leaning forward'],
  ])
})

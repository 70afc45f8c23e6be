import { expect, test } from 'vitest'
import { BODY } from '../../../../../src/shared/domain/figures/body'
import { distance } from '../../../../../src/shared/domain/figures/geometry'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const squat = poseSchema.parse({
  ...{ view: 'side', hip: [-0.2, 0.24], trunk: 58 },
  legs: [{ foot: [0, 0.045] }],
  arms: [{ hand: [-0.08, 0.5] }],
})

test('feet stay planted and bones keep their lengths', () => {
  const { legs, hip, shoulder, misses } = skeletonOf(squat)
  expect(legs.near.ankle[0]).toBeCloseTo(0, 3)
  expect(legs.near.ankle[1]).toBeCloseTo(0.045, 3)
  expect(distance(hip, shoulder)).toBeCloseTo(BODY.trunk)
  expect(distance(legs.near.hip, legs.near.knee)).toBeCloseTo(BODY.thigh)
  expect(misses).toBe(0)
})

test('knees bend forward', () => {
  const { legs } = skeletonOf(squat)
  expect(legs.near.knee[0]).toBeGreaterThan(legs.near.ankle[0])
})

test('a foot put out of reach is told', () => {
  const far = poseSchema.parse({ ...squat, legs: [{ foot: [0.9, 0.045] }] })
  expect(skeletonOf(far).misses).toBeGreaterThan(0.3)
})

test('from the front one limb stands for both, mirrored', () => {
  const front = poseSchema.parse({
    ...{ view: 'front', hip: [0, 0.53] },
    legs: [{ foot: [0.1, 0.045] }],
    arms: [{ upper: 0, fore: 0 }],
  })
  const { legs, arms } = skeletonOf(front)
  expect(legs.far.ankle[0]).toBeCloseTo(-legs.near.ankle[0], 5)
  expect(legs.far.knee[0]).toBeCloseTo(-legs.near.knee[0], 5)
  expect(arms.far.hand[0]).toBeCloseTo(-arms.near.hand[0], 5)
})

test('a rounded back brings the shoulders forward, an arched one back; the head looks along', () => {
  const back = (round: number) => skeletonOf(poseSchema.parse({ ...squat, trunk: 90, round }))
  expect(back(60).shoulder[0]).toBeGreaterThan(back(0).waist[0])
  expect(back(60).waist[0]).toBeLessThan(back(0).waist[0])
  expect(back(60).face ?? 0).toBeLessThan(back(0).face ?? 0)
})

test('an arm that points at the reader is seen shorter', () => {
  const arm = (seen: number) =>
    skeletonOf(poseSchema.parse({ ...squat, arms: [{ upper: 0, fore: 0, seen }] })).arms.near
  const lengthOf = ({ shoulder, hand }: ReturnType<typeof arm>) => distance(shoulder, hand)
  expect(lengthOf(arm(0.5))).toBeCloseTo(lengthOf(arm(1)) / 2)
})

test('from the front a bowed trunk is seen shorter, and a shrug lifts the shoulders but not the head', () => {
  const pose = { view: 'front', hip: [0, 0.5], legs: [{ thigh: -88, shank: -88 }] }
  const arms = [{ upper: -88, fore: -88 }]
  const upright = skeletonOf(poseSchema.parse({ ...pose, arms }))
  const bowed = skeletonOf(poseSchema.parse({ ...pose, arms, seen: 0.4 }))
  const shrugged = skeletonOf(poseSchema.parse({ ...pose, arms, shrug: 0.04 }))
  expect(bowed.shoulder[1] - 0.5).toBeCloseTo(0.4 * (upright.shoulder[1] - 0.5))
  expect(shrugged.arms.near.hand[1] - upright.arms.near.hand[1]).toBeCloseTo(0.04)
  expect(shrugged.head).toEqual(upright.head)
})

test('feet are shorter from the front than from the side', () => {
  const limbs = { legs: [{ thigh: -88, shank: -88 }], arms: [{ upper: -88, fore: -88 }] }
  const sole = (view: 'side' | 'front') => {
    const pose = poseSchema.parse({ view, hip: [0, 0.53], trunk: 90, ...limbs })
    const { toe, heel } = skeletonOf(pose).legs.near
    return distance(toe, heel)
  }
  expect(sole('front')).toBeCloseTo(sole('side') * 0.6)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIGURE_FILES } from '../../../../../../src/shared/domain/figures/built-in-figures'
import { readFigures } from '../../../../../../src/shared/domain/figures/figure-record'
import { distance, type Point } from '../../../../../../src/shared/domain/figures/geometry'
import { type Pose, poseSchema } from '../../../../../../src/shared/domain/figures/pose'
import { blankPose } from '../../../../../../src/shared/domain/figures/posing/blank-figure'
import { JOINTS, jointPlaces } from '../../../../../../src/shared/domain/figures/posing/joints'
import {
  bendOther,
  moveApart,
  moveJoint,
  turnSole,
} from '../../../../../../src/shared/domain/figures/posing/move-joint'
import { skeletonOf } from '../../../../../../src/shared/domain/figures/skeleton'

const poses = readFigures(FIGURE_FILES).flatMap(({ moments }) => moments.map(({ pose }) => pose))
const SEED = { seed: 20_261_124, numRuns: 300 }
const pose = fc.constantFrom<Pose>(...poses)
const place = fc.tuple(
  fc.double({ min: -0.5, max: 0.8, noNaN: true }),
  fc.double({ min: 0, max: 1.2, noNaN: true }),
)

test('whatever a coach drags, the pose stays one that can be stored', () => {
  fc.assert(
    fc.property(pose, fc.constantFrom(...JOINTS), place, (one, joint, to) => {
      const moved = moveJoint(one, joint, to)
      expect(poseSchema.safeParse(moved).error).toBeUndefined()
    }),
    SEED,
  )
})

test('a hand or foot within reach is where it was put', () => {
  const limbs = fc.constantFrom('near-hand', 'far-hand', 'near-foot', 'far-foot')
  fc.assert(
    fc.property(pose, limbs, place, (one, joint, to) => {
      const moved = moveJoint(one, joint, to)
      if (skeletonOf(moved).misses > 0) return
      const found = jointPlaces(moved).get(joint) ?? ([9, 9] as const)
      expect(distance(found, to)).toBeLessThan(0.002)
    }),
    SEED,
  )
})

test('taking a limb where it is already leaves the picture as it was', () => {
  fc.assert(
    fc.property(pose, fc.constantFrom('near-hand', 'near-foot'), (one, joint) => {
      const at = jointPlaces(one).get(joint)
      if (!at) return
      const moved = skeletonOf(moveJoint(one, joint, at))
      const was = skeletonOf(one)
      const limb = joint === 'near-hand' ? 'arms' : 'legs'
      const middle = ({ arms, legs }: typeof was): Point =>
        limb === 'arms' ? arms.near.elbow : legs.near.knee
      expect(distance(middle(moved), middle(was))).toBeLessThan(0.08)
    }),
    SEED,
  )
})

test('hips move the body between planted feet and hands', () => {
  const squat = moveJoint(blankPose('side'), 'hip', [-0.18, 0.3])
  expect(skeletonOf(squat).legs.near.ankle[1]).toBeCloseTo(0.045)
  expect(skeletonOf(squat).hip).toEqual([-0.18, 0.3])
})

test('trunk and head turn towards the place', () => {
  expect(moveJoint(blankPose('side'), 'trunk', [0.5, 0.53]).trunk).toBe(0)
  expect(moveJoint(blankPose('side'), 'head', [0.5, 0.9])).toMatchObject({ head: -60 })
  expect(moveJoint(blankPose('front'), 'head', [0.5, 0.9])).toEqual(blankPose('front'))
})

test('a pair moves together until it is taken apart', () => {
  const both = moveJoint(blankPose('front'), 'far-hand', [-0.5, 0.8])
  expect(jointPlaces(both).get('near-hand')?.[0]).toBeGreaterThan(0.3)
  const apart = moveJoint(moveApart(blankPose('front')), 'far-hand', [-0.4, 0.8])
  expect(jointPlaces(apart).get('near-hand')).toEqual(
    jointPlaces(blankPose('front')).get('near-hand'),
  )
})

test('an elbow bends the other way, and back again', () => {
  const raised = moveJoint(blankPose('side'), 'near-hand', [0.2, 0.75])
  const other = bendOther(raised, 'near-hand')
  expect(other).not.toEqual(raised)
  expect(bendOther(other, 'near-hand')).toEqual(raised)
  expect(bendOther(raised, 'hip')).toBe(raised)
})

test('a heel lifts', () => {
  expect(turnSole(blankPose('side'), 'near-foot', -30).legs[0]?.toe).toBe(-30)
  expect(turnSole(blankPose('side'), 'near-foot', -300).legs[0]?.toe).toBe(-90)
})

import { expect, test } from 'vitest'
import {
  drawBag,
  drawBarbell,
  drawDumbbells,
  drawKettlebell,
  drawLandmine,
  drawLoop,
} from '../../../../../src/shared/domain/figures/draw-weights'
import { boxOf } from '../../../../../src/shared/domain/figures/drawing'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const seen = (view: string) =>
  skeletonOf(
    poseSchema.parse({
      ...{ view, hip: [0, 0.535], trunk: 90 },
      legs: [{ thigh: -85, shank: -90 }],
      arms: [{ upper: -80, fore: -80 }],
    }),
  )

test('a bar is a plate from the side, wide from the front, and behind the body when it lies on the back', () => {
  const side = drawBarbell({ is: 'barbell', at: 'back', small: false }, seen('side'))
  const front = drawBarbell({ is: 'barbell', at: 'back', small: false }, seen('front'))
  const held = drawBarbell({ is: 'barbell', at: 'hands', small: true }, seen('front'))
  expect(side.before.some(({ kind }) => kind === 'ring')).toBe(true)
  expect([side.behind, front.before, held.behind]).toEqual([[], [], []])
  const { left, right } = boxOf(front.behind)
  expect(right - left).toBeGreaterThan(0.9)
})

test('two dumbbells: the far one behind the body from the side, both before it from the front', () => {
  const both = { is: 'dumbbell', at: 'hands', turn: 0 } as const
  const side = drawDumbbells(both, seen('side'))
  expect([side.behind.length, side.before.length]).toEqual([3, 3])
  expect(drawDumbbells(both, seen('front')).behind).toEqual([])
  expect(drawDumbbells({ ...both, at: 'chest' }, seen('side')).behind).toEqual([])
})

test('a kettlebell hangs below the hand; hands apart hold one each', () => {
  const skeleton = seen('front')
  const pair = boxOf(drawKettlebell({ is: 'kettlebell', at: 'hands', turn: -90 }, skeleton).before)
  expect(pair.bottom).toBeLessThan(skeleton.arms.near.hand[1] - 0.1)
  expect(pair.left).toBeLessThan(skeleton.arms.far.hand[0])
  expect(pair.right).toBeGreaterThan(skeleton.arms.near.hand[0])
})

test('a landmine bar runs from the floor to just beyond the hands', () => {
  const { left, right, bottom } = boxOf(drawLandmine([0.8, 0.01], [0.1, 0.6]).before)
  expect(right).toBeGreaterThan(0.8)
  expect(left).toBeLessThan(0.1)
  expect(bottom).toBeLessThanOrEqual(0.01)
})

test('a bag is held before the body and a loop crosses the legs', () => {
  expect(drawBag([0.1, 0.7], 90).before).toHaveLength(2)
  const ofKnees = boxOf(drawLoop('knees', seen('front')).before)
  const ofAnkles = boxOf(drawLoop('ankles', seen('side')).before)
  expect(ofKnees.right - ofKnees.left).toBeGreaterThan(0.1)
  expect(ofAnkles.top).toBeLessThan(0.2)
})

import { expect, test } from 'vitest'
import {
  drawBench,
  drawBox,
  drawCable,
  drawIncline,
  drawPad,
  drawPullUpBar,
} from '../../../../../src/shared/domain/figures/draw-stations'
import { boxOf } from '../../../../../src/shared/domain/figures/drawing'
import { poseSchema } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const hanging = (view: string) =>
  skeletonOf(
    poseSchema.parse({
      ...{ view, hip: [0, 0.6], trunk: 90 },
      legs: [{ thigh: -90, shank: -90 }],
      arms: [{ upper: 90, fore: 90 }],
    }),
  )

test('a bench and a box stand on the floor and end at their height', () => {
  const bench = boxOf(drawBench({ is: 'bench', x: 0, width: 0.5, height: 0.25 }).behind)
  const box = boxOf(drawBox({ is: 'box', x: 0, width: 0.5, height: 0.25 }).behind)
  expect([bench.top, box.top]).toEqual([0.25, 0.25])
  expect(bench.bottom).toBeLessThanOrEqual(0)
  expect([box.left, box.right, box.bottom]).toEqual([-0.25, 0.25, 0])
})

test('an inclined bench stands behind the body on the floor', () => {
  const { behind, before } = drawIncline([0, 0.2], [0.3, 0.5])
  expect(before).toEqual([])
  expect(boxOf(behind).bottom).toBeLessThanOrEqual(0)
})

test('a pull-up bar is a point from the side and a bar from the front', () => {
  const widthOf = (view: string) => {
    const { left, right } = boxOf(drawPullUpBar([0, 1.2], hanging(view)).behind)
    return right - left
  }
  expect(widthOf('side')).toBeLessThan(0.1)
  expect(widthOf('front')).toBeGreaterThan(0.8)
})

test('the column of a cable is behind, the cable before the body', () => {
  const { behind, before } = drawCable([0.6, 0.1], [0, 0.5])
  expect(boxOf(behind).top).toBeGreaterThan(1)
  expect(boxOf(before).left).toBeCloseTo(-0.005, 3)
})

test('a pad lies along its direction', () => {
  const { left, right } = boxOf(drawPad({ is: 'pad', at: [0, 0.3], turn: 0, length: 0.4 }).behind)
  expect(right - left).toBeCloseTo(0.45, 6)
})
